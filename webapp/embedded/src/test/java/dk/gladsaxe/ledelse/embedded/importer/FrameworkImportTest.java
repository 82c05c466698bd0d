package dk.gladsaxe.ledelse.embedded.importer;

import static dk.gladsaxe.ledelse.embedded.importer.ImportBench.changed;
import static dk.gladsaxe.ledelse.embedded.importer.ImportBench.names;
import static dk.gladsaxe.ledelse.embedded.importer.ImportBench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The import into a repository")
class FrameworkImportTest {

    @Order(1)
    @RegisterExtension
    static final TestRepository REPOSITORY = ImportBench.repository();

    @Order(2)
    @RegisterExtension
    static final ImportBench BENCH = new ImportBench(REPOSITORY);

    @Test
    @DisplayName("creates a framework, its relations and their focus points as drafts")
    void creates() throws RepositoryException {
        final ImportPlan plan = BENCH.run(Example.draft());

        assertThat(plan.byWorkspace().values().stream().flatMap(List::stream))
                .hasSize(21).allMatch(item -> item.change() == Change.CREATED);
        final Node framework = BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag");
        assertThat(framework.getPrimaryNodeType().getName()).isEqualTo("ledelse:framework");
        assertThat(text(framework, "name")).isEqualTo("ledelsesgrundlag");
        assertThat(text(framework, "edition")).isEqualTo("2026");
        assertThat(text(framework, "validFrom")).startsWith("2026-03-02T00:00:00.000Z");
        assertThat(text(framework, "introduction")).startsWith("<p>").contains("</p>\n<p>");
        assertThat(text(framework, "intranetName")).isEqualTo("SAMLING");
        assertThat(text(framework.getNode("contact"), "address")).isEqualTo("Prøvegade 12 B\n9999 Eksempelby");
        assertThat(names(framework.getNode("principles"))).containsExactly("0", "1", "2", "3", "4");

        final Node opad = BENCH.node(Places.RELATIONS, "/ledelsesgrundlag/opad");
        assertThat(opad.getParent().getPrimaryNodeType().getName()).isEqualTo("mgnl:folder");
        assertThat(text(opad, "framework")).isEqualTo(framework.getIdentifier());
        assertThat(text(opad, "direction")).isEqualTo("upward");
        assertThat(text(opad, "colour")).isEqualTo("plum");
        assertThat(opad.getProperty("order").getLong()).isEqualTo(2);

        final Node point = BENCH.node(Places.FOCUS_POINTS, "/ledelsesgrundlag/opad-2");
        assertThat(text(point, "relation")).isEqualTo(opad.getIdentifier());
        assertThat(text(point, "text")).startsWith("vi kommer med forslag");
        assertThat(point.hasProperty("shortTitle")).isFalse();

        for (final Node item : List.of(framework, framework.getNode("contact"), opad, opad.getParent(), point)) {
            assertThat(item.hasProperty("mgnl:activationStatus")).isFalse();
            assertThat(text(item, "mgnl:createdBy")).isEqualTo("superuser");
            assertThat(text(item, "mgnl:created")).startsWith("2026-03-02T10:15:30");
            assertThat(text(item, "mgnl:lastModified")).isEqualTo(text(item, "mgnl:created"));
            assertThat(text(item, "mgnl:lastModifiedBy")).isEqualTo("superuser");
        }
    }

    @Test
    @DisplayName("changes nothing when the same document comes again")
    void secondRun() {
        BENCH.run(Example.draft());
        final String before = BENCH.everything();

        final ImportPlan plan = BENCH.imports("2027-01-01").plan(Example.draft());
        BENCH.imports("2027-01-01").apply(plan);

        assertThat(plan.changesAnything()).isFalse();
        assertThat(BENCH.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("lets an edition hold from the day it is told, and leaves that day alone when it is told none")
    void validFrom() throws RepositoryException {
        final FrameworkImport told = new FrameworkImport(
                REPOSITORY::systemSession, Example.validFrom("2019-01-31"), ImportProgress.NONE);
        BENCH.run(Example.draft());

        told.apply(told.plan(Example.draft()));

        assertThat(text(BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag"), "validFrom"))
                .startsWith("2019-01-31T00:00:00.000Z");
        assertThat(told.plan(Example.draft()).changesAnything()).isFalse();
        assertThat(BENCH.run(Example.draft()).changesAnything()).isFalse();
    }

    @Test
    @DisplayName("writes nothing while it plans")
    void planWritesNothing() {
        final String before = BENCH.everything();

        assertThat(BENCH.imports("2026-03-02").plan(Example.draft()).changesAnything()).isTrue();
        assertThat(BENCH.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("does the rest when an earlier run ended between two workspaces")
    void interrupted() {
        final ImportPlan plan = BENCH.imports("2026-03-02").plan(Example.draft());
        final FrameworkImport broken = new FrameworkImport(workspace -> {
            if (workspace.equals(Places.FOCUS_POINTS)) {
                throw new IllegalStateException("the power went");
            }
            return REPOSITORY.systemSession(workspace);
        }, Example.request(), ImportProgress.NONE);
        assertThatThrownBy(() -> broken.apply(plan)).hasMessage("the power went");

        final ImportPlan rest = BENCH.run(Example.draft());

        assertThat(changed(rest)).hasSize(15).allMatch(path -> path.matches("/ledelsesgrundlag/[a-z-]+-[123]"));
        assertThat(BENCH.run(Example.draft()).changesAnything()).isFalse();
    }

    @Test
    @DisplayName("keeps two editions side by side, and finds an edition again by its label")
    void editions() throws RepositoryException {
        BENCH.run(Example.draft());

        BENCH.runEdition("Ny 2027!");
        assertThat(text(BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag-ny-2027"), "edition")).isEqualTo("Ny 2027!");
        assertThat(text(BENCH.node(Places.RELATIONS, "/ledelsesgrundlag-ny-2027/opad"), "framework"))
                .isEqualTo(BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag-ny-2027").getIdentifier());
        assertThat(BENCH.runEdition("Ny 2027!").changesAnything()).isFalse();
        assertThat(BENCH.runEdition("2026").edition()).isEqualTo("ledelsesgrundlag");
        assertThatThrownBy(() -> BENCH.runEdition("!")).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("--edition !");
        assertThatThrownBy(() -> Example.edition(" ")).isInstanceOf(ImportRefused.class);
    }

    @Test
    @DisplayName("tells its progress, one step for each workspace")
    void progress() {
        final List<String> steps = new ArrayList<>();
        final FrameworkImport imports = new FrameworkImport(REPOSITORY::systemSession, Example.request(),
                (step, done, total) -> steps.add(step + " " + done + "/" + total));

        imports.apply(imports.plan(Example.draft()));

        assertThat(steps).containsExactly(
                "ledelse-frameworks 1/3", "ledelse-relations 2/3", "ledelse-focus-points 3/3");
    }
}
