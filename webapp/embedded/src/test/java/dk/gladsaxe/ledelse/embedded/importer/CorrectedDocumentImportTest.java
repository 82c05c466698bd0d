package dk.gladsaxe.ledelse.embedded.importer;

import static dk.gladsaxe.ledelse.embedded.importer.ImportBench.changed;
import static dk.gladsaxe.ledelse.embedded.importer.ImportBench.names;
import static dk.gladsaxe.ledelse.embedded.importer.ImportBench.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The import of a document that changed since the last time")
class CorrectedDocumentImportTest {

    @Order(1)
    @RegisterExtension
    static final TestRepository REPOSITORY = ImportBench.repository();

    @Order(2)
    @RegisterExtension
    static final ImportBench BENCH = new ImportBench(REPOSITORY);

    @Test
    @DisplayName("updates what was corrected, and touches no field that the document does not hold")
    void corrected() throws RepositoryException {
        BENCH.run(Example.draft());
        BENCH.edit(Places.FRAMEWORKS, "/ledelsesgrundlag", "title_en", "We lead together");
        BENCH.edit(Places.FRAMEWORKS, "/ledelsesgrundlag", "edition", "forår");
        BENCH.edit(Places.FRAMEWORKS, "/ledelsesgrundlag/contact", "unit_en", "Dialogue");
        BENCH.edit(Places.RELATIONS, "/ledelsesgrundlag/indad", "colour", "indigo");
        BENCH.edit(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-1", "shortTitle", "Tænk dig om");
        final String identifier = BENCH.node(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-1").getIdentifier();

        final ImportPlan plan = BENCH.run("2026-06-01", Example.draft("også i travle uger", "særligt i travle uger"));

        assertThat(changed(plan)).containsExactly("/ledelsesgrundlag/indad-1");
        final Node point = BENCH.node(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-1");
        assertThat(text(point, "text")).endsWith("særligt i travle uger");
        assertThat(text(point, "shortTitle")).isEqualTo("Tænk dig om");
        assertThat(text(point, "mgnl:lastModified")).startsWith("2026-06-01");
        assertThat(text(point, "mgnl:created")).startsWith("2026-03-02");
        assertThat(point.getIdentifier()).isEqualTo(identifier);
        final Node framework = BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag");
        assertThat(text(framework, "title_en")).isEqualTo("We lead together");
        assertThat(text(framework, "edition")).isEqualTo("forår");
        assertThat(text(framework, "mgnl:lastModified")).startsWith("2026-03-02");
        assertThat(text(framework.getNode("contact"), "unit_en")).isEqualTo("Dialogue");
        assertThat(text(BENCH.node(Places.RELATIONS, "/ledelsesgrundlag/indad"), "colour")).isEqualTo("indigo");
    }

    @Test
    @DisplayName("leaves an introduction alone whose words are the same, however an editor's field spells it")
    void sameWords() throws RepositoryException {
        BENCH.run(Example.draft());
        final String edited = text(BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag"), "introduction")
                .replace("ø", "&oslash;").replace("</p>\n<p>", "</p>\r\n\r\n<p class=\"intro\">")
                .replace("store opgaver", "<strong>store</strong> opgaver");
        BENCH.edit(Places.FRAMEWORKS, "/ledelsesgrundlag", "introduction", edited);

        assertThat(BENCH.run(Example.draft()).changesAnything()).isFalse();
        assertThat(changed(BENCH.run(Example.draft("store opgaver", "mange opgaver")))).containsExactly("/ledelsesgrundlag");
    }

    @Test
    @DisplayName("gives a focus point that is put in between a node of its own, and the others keep theirs")
    void insertedFocusPoint() throws RepositoryException {
        BENCH.run(Example.draft());

        final ImportPlan plan = BENCH.run(
                Example.draft("• kende egne mønstre", "• holde fri, når der er fri\n• kende egne mønstre"));

        assertThat(plan.focusPoints()).filteredOn(point -> point.change() == Change.CREATED)
                .extracting(NodePlan::path).containsExactly("/ledelsesgrundlag/indad-4");
        assertThat(BENCH.order("indad-1", "indad-4", "indad-2", "indad-3")).containsExactly(1L, 2L, 3L, 4L);
        assertThat(text(BENCH.node(Places.FOCUS_POINTS, "/ledelsesgrundlag/indad-2"), "text")).startsWith("kende egne");
        assertThat(plan.leftBehind()).isEmpty();
    }

    @Test
    @DisplayName("puts a new principle in its place, and the others keep their nodes and translations")
    void insertedPrinciple() throws RepositoryException {
        BENCH.run(Example.draft());
        BENCH.edit(Places.FRAMEWORKS, "/ledelsesgrundlag/principles/1", "text_en", "clear about direction");

        BENCH.run(Example.draft("• tydelig om", "• glad for sit arbejde\n• tydelig om"));

        final Node principles = BENCH.node(Places.FRAMEWORKS, "/ledelsesgrundlag").getNode("principles");
        assertThat(names(principles)).containsExactly("0", "5", "1", "2", "3", "4");
        assertThat(text(principles.getNode("1"), "text_en")).isEqualTo("clear about direction");
        assertThat(text(principles.getNode("1"), "text")).startsWith("tydelig om");
    }

    @Test
    @DisplayName("leaves and reports what is gone from the document")
    void gone() throws RepositoryException {
        BENCH.run(Example.draft());
        final String before = BENCH.everything();

        final String udad = Example.TEXT.substring(
                Example.TEXT.indexOf("Ledelse udad"), Example.TEXT.indexOf("Eksempelby Kommune"));
        final ImportPlan plan = BENCH.run(Example.draft(udad, ""));

        assertThat(plan.changesAnything()).isFalse();
        assertThat(plan.leftBehind()).extracting(LeftBehind::toString).containsExactly("relation /ledelsesgrundlag/udad",
                "focus point /ledelsesgrundlag/udad-1", "focus point /ledelsesgrundlag/udad-2",
                "focus point /ledelsesgrundlag/udad-3");
        assertThat(BENCH.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("leaves fields alone whose part is missing from the document")
    void missingParts() throws RepositoryException {
        BENCH.run(Example.draft());
        final String before = BENCH.everything();

        final ImportPlan plan = BENCH.run(Example.draft("– om at kende sig selv i rollen\n", ""));

        assertThat(plan.notes().missing()).isNotEmpty();
        assertThat(BENCH.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("finds items that editors renamed or moved inside the edition")
    void renamed() {
        BENCH.run(Example.draft());
        Jcr.run(() -> {
            final Session relations = BENCH.session(Places.RELATIONS);
            relations.move("/ledelsesgrundlag/opad", "/ledelsesgrundlag/op");
            relations.save();
            final Session points = BENCH.session(Places.FOCUS_POINTS);
            points.getNode("/ledelsesgrundlag").addNode("arkiv", "mgnl:folder");
            points.move("/ledelsesgrundlag/opad-2", "/ledelsesgrundlag/arkiv/forslag");
            points.save();
        });

        assertThat(BENCH.run(Example.draft()).changesAnything()).isFalse();
    }
}
