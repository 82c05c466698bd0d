package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.document.ReadingNotes;
import dk.gladsaxe.ledelse.document.UnsureWord;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The summary of an import")
class PlanPrinterTest {

    private final StringBuilder out = new StringBuilder();
    private final PlanPrinter printer = new PlanPrinter(out);

    @Test
    @DisplayName("counts what is created, and names every node with its fields")
    void created() {
        printer.printChanges(new BootstrapYaml(Path.of("unused"), Example.request()).plan(Example.draft()));

        assertThat(out.toString()).startsWith("""
                Edition: ledelsesgrundlag
                  framework     1 created
                  principles    5 created
                  relations     5 created
                  focus points  15 created
                """);
        assertThat(out.toString()).contains("""
                created ledelse-relations:/ledelsesgrundlag/opad
                  name = opad
                  framework = ledelse-frameworks:/ledelsesgrundlag
                """);
    }

    @Test
    @DisplayName("shows what a changed text was and is now, from where they differ, and what was left behind")
    void changed() {
        final String start = "a text whose beginning is the same for longer than the half of a line and ";
        final FieldPlan field =
                new FieldPlan("text", new Text(start + "new"), Optional.of(start + "old"), Change.CHANGED);
        final NodePlan point = new NodePlan(
                Places.FOCUS_POINTS, "/e/opad-1", Places.FOCUS_POINT, Change.CHANGED, List.of(field), List.of(), false);
        final NodePlan framework = new NodePlan(
                Places.FRAMEWORKS, "/e", Places.FRAMEWORK, Change.UNCHANGED, List.of(), List.of(), false);
        printer.printChanges(new ImportPlan("e", framework, List.of(), List.of(point),
                List.of(new LeftBehind("focus point", Places.FOCUS_POINTS, "/e/opad-2")), new ReadingNotes(List.of(), List.of(), List.of(), List.of())));

        assertThat(out).hasToString("""
                Edition: e
                  framework     1 unchanged
                  principles    none in the document
                  relations     none in the document
                  focus points  1 changed

                changed ledelse-focus-points:/e/opad-1
                  text was  … old
                       now  … new

                Stored, but not in the document any more; left as it is:
                  focus point /e/opad-2
                """);
    }

    @Test
    @DisplayName("lists what a person should look at, and nothing where there is nothing")
    void notes() {
        printer.printNotes(new ReadingNotes(List.of(new UnsureWord(7, "forbinder", "forbin-der")),
                List.of("the title"), List.of("Læs mere"), List.of()), List.of());

        assertThat(out).hasToString("""

                Words that were broken and can be read in two ways; please check:
                  line 7: "forbinder" was used; it could be "forbin-der"

                Not found in the document; these fields are left as they are:
                  the title

                Found in the document, but there is no field for it:
                  "Læs mere"
                """);
    }
}
