package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The import into a repository")
class FrameworkImportTest {

    static final List<String> WORKSPACES =
            List.of(Places.FRAMEWORKS, Places.RELATIONS, Places.FOCUS_POINTS);
    static final Path NODE_TYPES =
            Path.of("../../magnolia-ledelse-module/src/main/resources/ledelse/nodetypes/ledelse.cnd");

    @RegisterExtension
    private static final TestRepository REPOSITORY = repository();

    private final List<Session> open = new ArrayList<>();

    static TestRepository repository() {
        return TestRepository.create().workspaces(WORKSPACES.toArray(String[]::new)).cnd(NODE_TYPES);
    }

    @AfterEach
    void empty() {
        open.forEach(Session::logout);
        WORKSPACES.forEach(workspace -> Jcr.run(() -> {
            final Session session = REPOSITORY.systemSession(workspace);
            for (final NodeIterator nodes = session.getRootNode().getNodes("ledelse*"); nodes.hasNext();) {
                nodes.nextNode().remove();
            }
            session.save();
            session.logout();
        }));
    }

    @Test
    @DisplayName("creates a framework, its relations and their focus points as drafts")
    void creates() throws RepositoryException {
        final ImportPlan plan = run(Example.draft());

        assertThat(plan.byWorkspace().values().stream().flatMap(List::stream))
                .hasSize(21).allMatch(item -> item.change() == Change.CREATED);
        final Node framework = node(Places.FRAMEWORKS, "/ledelsesgrundlag");
        assertThat(framework.getPrimaryNodeType().getName()).isEqualTo("ledelse:framework");
        assertThat(text(framework, "name")).isEqualTo("ledelsesgrundlag");
        assertThat(text(framework, "edition")).isEqualTo("2026");
        assertThat(text(framework, "validFrom")).startsWith("2026-03-02T00:00:00.000Z");
        assertThat(text(framework, "introduction")).startsWith("<p>").contains("</p>\n<p>");
        assertThat(text(framework, "intranetName")).isEqualTo("SAMLING");
        assertThat(text(framework.getNode("contact"), "address")).isEqualTo("Prøvegade 12 B\n9999 Eksempelby");
        assertThat(names(framework.getNode("principles"))).containsExactly("0", "1", "2", "3", "4");

        final Node opad = node(Places.RELATIONS, "/ledelsesgrundlag/opad");
        assertThat(opad.getParent().getPrimaryNodeType().getName()).isEqualTo("mgnl:folder");
        assertThat(text(opad, "framework")).isEqualTo(framework.getIdentifier());
        assertThat(text(opad, "direction")).isEqualTo("upward");
        assertThat(text(opad, "colour")).isEqualTo("plum");
        assertThat(opad.getProperty("order").getLong()).isEqualTo(2);

        final Node point = node(Places.FOCUS_POINTS, "/ledelsesgrundlag/opad-2");
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
        run(Example.draft());
        final String before = everything();

        final ImportPlan plan = imports("2027-01-01").plan(Example.draft());
        imports("2027-01-01").apply(plan);

        assertThat(plan.changesAnything()).isFalse();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("writes nothing while it plans")
    void planWritesNothing() {
        final String before = everything();

        assertThat(imports("2026-03-02").plan(Example.draft()).changesAnything()).isTrue();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("updates what was corrected, and touches no field that the document does not hold")
    void corrected() throws RepositoryException {
        run(Example.draft());
        edit(Places.FRAMEWORKS, "/ledelsesgrundlag", "title_en", "We lead together");
        edit(Places.FRAMEWORKS, "/ledelsesgrundlag", "edition", "forår");
        edit(Places.FRAMEWORKS, "/ledelsesgrundlag/contact", "unit_en", "Dialogue");
        edit(Places.RELATIONS, "/ledelsesgrundlag/indad", "colour", "indigo");
        edit(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-1", "shortTitle", "Tænk dig om");
        final String identifier = node(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-1").getIdentifier();

        final ImportPlan plan = run("2026-06-01", Example.draft("også i travle uger", "særligt i travle uger"));

        assertThat(changed(plan)).containsExactly("/ledelsesgrundlag/indad-1");
        final Node point = node(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-1");
        assertThat(text(point, "text")).endsWith("særligt i travle uger");
        assertThat(text(point, "shortTitle")).isEqualTo("Tænk dig om");
        assertThat(text(point, "mgnl:lastModified")).startsWith("2026-06-01");
        assertThat(text(point, "mgnl:created")).startsWith("2026-03-02");
        assertThat(point.getIdentifier()).isEqualTo(identifier);
        final Node framework = node(Places.FRAMEWORKS, "/ledelsesgrundlag");
        assertThat(text(framework, "title_en")).isEqualTo("We lead together");
        assertThat(text(framework, "edition")).isEqualTo("forår");
        assertThat(text(framework, "mgnl:lastModified")).startsWith("2026-03-02");
        assertThat(text(framework.getNode("contact"), "unit_en")).isEqualTo("Dialogue");
        assertThat(text(node(Places.RELATIONS, "/ledelsesgrundlag/indad"), "colour")).isEqualTo("indigo");
    }

    @Test
    @DisplayName("leaves an introduction alone whose words are the same, however an editor's field spells it")
    void sameWords() throws RepositoryException {
        run(Example.draft());
        final String edited = text(node(Places.FRAMEWORKS, "/ledelsesgrundlag"), "introduction")
                .replace("ø", "&oslash;").replace("</p>\n<p>", "</p>\r\n\r\n<p class=\"intro\">")
                .replace("store opgaver", "<strong>store</strong> opgaver");
        edit(Places.FRAMEWORKS, "/ledelsesgrundlag", "introduction", edited);

        assertThat(run(Example.draft()).changesAnything()).isFalse();
        assertThat(changed(run(Example.draft("store opgaver", "mange opgaver")))).containsExactly("/ledelsesgrundlag");
    }

    @Test
    @DisplayName("gives a focus point that is put in between a node of its own, and the others keep theirs")
    void insertedFocusPoint() throws RepositoryException {
        run(Example.draft());

        final ImportPlan plan = run(
                Example.draft("• kende egne mønstre", "• holde fri, når der er fri\n• kende egne mønstre"));

        assertThat(plan.focusPoints()).filteredOn(point -> point.change() == Change.CREATED)
                .extracting(NodePlan::path).containsExactly("/ledelsesgrundlag/indad-4");
        assertThat(order("indad-1", "indad-4", "indad-2", "indad-3")).containsExactly(1L, 2L, 3L, 4L);
        assertThat(text(node(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-2"), "text")).startsWith("kende egne");
        assertThat(plan.leftBehind()).isEmpty();
    }

    @Test
    @DisplayName("puts a new principle in its place, and the others keep their nodes and translations")
    void insertedPrinciple() throws RepositoryException {
        run(Example.draft());
        edit(Places.FRAMEWORKS, "/ledelsesgrundlag/principles/1", "text_en", "clear about direction");

        run(Example.draft("• tydelig om", "• glad for sit arbejde\n• tydelig om"));

        final Node principles = node(Places.FRAMEWORKS, "/ledelsesgrundlag").getNode("principles");
        assertThat(names(principles)).containsExactly("0", "5", "1", "2", "3", "4");
        assertThat(text(principles.getNode("1"), "text_en")).isEqualTo("clear about direction");
        assertThat(text(principles.getNode("1"), "text")).startsWith("tydelig om");
    }

    @Test
    @DisplayName("leaves and reports what is gone from the document")
    void gone() throws RepositoryException {
        run(Example.draft());
        final String before = everything();

        final String udad = Example.TEXT.substring(
                Example.TEXT.indexOf("Ledelse udad"), Example.TEXT.indexOf("Eksempelby Kommune"));
        final ImportPlan plan = run(Example.draft(udad, ""));

        assertThat(plan.changesAnything()).isFalse();
        assertThat(plan.leftBehind()).containsExactly("relation /ledelsesgrundlag/udad",
                "focus point /ledelsesgrundlag/udad-1", "focus point /ledelsesgrundlag/udad-2",
                "focus point /ledelsesgrundlag/udad-3");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("leaves fields alone whose part is missing from the document")
    void missingParts() throws RepositoryException {
        run(Example.draft());
        final String before = everything();

        final ImportPlan plan = run(Example.draft("– om at kende sig selv i rollen\n", ""));

        assertThat(plan.notes().missing()).isNotEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("finds items that editors renamed or moved inside the edition")
    void renamed() {
        run(Example.draft());
        Jcr.run(() -> {
            final Session relations = session(Places.RELATIONS);
            relations.move("/ledelsesgrundlag/opad", "/ledelsesgrundlag/op");
            relations.save();
            final Session points = session(Places.FOCUS_POINTS);
            points.getNode("/ledelsesgrundlag").addNode("arkiv", "mgnl:folder");
            points.move("/ledelsesgrundlag/opad-2", "/ledelsesgrundlag/arkiv/forslag");
            points.save();
        });

        assertThat(run(Example.draft()).changesAnything()).isFalse();
    }

    @Test
    @DisplayName("does the rest when an earlier run ended between two workspaces")
    void interrupted() {
        final ImportPlan plan = imports("2026-03-02").plan(Example.draft());
        final FrameworkImport broken = new FrameworkImport(workspace -> {
            if (workspace.equals(Places.FOCUS_POINTS)) {
                throw new IllegalStateException("the power went");
            }
            return REPOSITORY.systemSession(workspace);
        }, Example.request(), ImportProgress.NONE);
        assertThatThrownBy(() -> broken.apply(plan)).hasMessage("the power went");

        final ImportPlan rest = run(Example.draft());

        assertThat(changed(rest)).hasSize(15).allMatch(path -> path.matches("/ledelsesgrundlag/[a-z-]+-[123]"));
        assertThat(run(Example.draft()).changesAnything()).isFalse();
    }

    @Test
    @DisplayName("keeps two editions side by side, and finds an edition again by its label")
    void editions() throws RepositoryException {
        run(Example.draft());

        importEdition("Ny 2027!");
        assertThat(text(node(Places.FRAMEWORKS, "/ledelsesgrundlag-ny-2027"), "edition")).isEqualTo("Ny 2027!");
        assertThat(text(node(Places.RELATIONS, "/ledelsesgrundlag-ny-2027/opad"), "framework"))
                .isEqualTo(node(Places.FRAMEWORKS, "/ledelsesgrundlag-ny-2027").getIdentifier());
        assertThat(importEdition("Ny 2027!").changesAnything()).isFalse();
        assertThat(importEdition("2026").edition()).isEqualTo("ledelsesgrundlag");
        assertThatThrownBy(() -> importEdition("!")).isInstanceOf(ImportRefused.class)
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

    private ImportPlan run(final DraftFramework draft) {
        return run("2026-03-02", draft);
    }

    private ImportPlan run(final String day, final DraftFramework draft) {
        final ImportPlan plan = imports(day).plan(draft);
        imports(day).apply(plan);
        return plan;
    }

    private ImportPlan importEdition(final String label) {
        final FrameworkImport imports =
                new FrameworkImport(REPOSITORY::systemSession, Example.edition(label), ImportProgress.NONE);
        final ImportPlan plan = imports.plan(Example.draft());
        imports.apply(plan);
        return plan;
    }

    private FrameworkImport imports(final String day) {
        return new FrameworkImport(REPOSITORY::systemSession, Example.requestOn(day), ImportProgress.NONE);
    }

    private static Stream<String> changed(final ImportPlan plan) {
        return plan.byWorkspace().values().stream().flatMap(List::stream)
                .filter(item -> item.change() != Change.UNCHANGED).map(NodePlan::path);
    }

    private Session session(final String workspace) {
        final Session session = REPOSITORY.systemSession(workspace);
        open.add(session);
        return session;
    }

    private Node node(final String workspace, final String path) {
        return Jcr.get(() -> session(workspace).getNode(path));
    }

    private static String text(final Node node, final String property) throws RepositoryException {
        return node.getProperty(property).getString();
    }

    private List<Long> order(final String... points) {
        return Stream.of(points).map(point -> Jcr.get(() ->
                node(Places.FOCUS_POINTS, "/ledelsesgrundlag/" + point).getProperty("order").getLong())).toList();
    }

    private void edit(final String workspace, final String path, final String property, final String value) {
        Jcr.run(() -> {
            final Node node = node(workspace, path);
            node.setProperty(property, value);
            node.getSession().save();
        });
    }

    private static List<String> names(final Node node) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final NodeIterator children = node.getNodes(); children.hasNext();) {
            names.add(children.nextNode().getName());
        }
        return names;
    }

    /** Every node and property of the three workspaces, dates and identifiers included. */
    private String everything() {
        final StringBuilder all = new StringBuilder();
        for (final String workspace : WORKSPACES) {
            final Session session = session(workspace);
            Jcr.run(() -> {
                for (final NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext();) {
                    final Node node = nodes.nextNode();
                    if (!node.getName().startsWith("jcr:")) {
                        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        export(node, bytes);
                        all.append(bytes.toString(StandardCharsets.UTF_8));
                    }
                }
            });
        }
        return all.toString();
    }

    private static void export(final Node node, final ByteArrayOutputStream bytes) throws RepositoryException {
        try {
            node.getSession().exportSystemView(node.getPath(), bytes, false, false);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
