package dk.gladsaxe.ledelse.embedded.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.importer.ImportDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The adopted document is not part of the project; where it lies beside it, these hold. */
@DisplayName("The advice about the adopted framework document")
@EnabledIf("present")
class AdoptedDocumentAdviceTest {

    private static final Path FILE = Path.of("../../../shared/ledelsesgrundlag.txt");
    private static final Set<Rule> ABOUT_WORDING = EnumSet.of(Rule.LEAD_IN_CAPITAL, Rule.LEAD_IN_REPEATED,
            Rule.LEAD_IN_BULLET, Rule.LEAD_IN_ENDED, Rule.HYPHENATION);

    @Test
    void findsNothingBrokenInWhatTheImporterMadeOfIt() {
        final ModuleForms forms = new ModuleForms();
        final DraftFramework draft = ImportDocument.read(FILE).draft();
        final KnownSurroundings around =
                new KnownSurroundings().leadIn("r1", "focusPointsLeadIn", draft.focusPointsLeadIn().orElseThrow());
        final Stream<Item> focusPoints = draft.relations().stream().flatMap(each -> each.focusPoints().stream())
                .map(point -> forms.item("focus-points", Map.of("relation", "r1", "text", point.text())));
        final List<Advice> advice = Stream.concat(focusPoints, Stream.of(framework(forms, draft)))
                .flatMap(item -> Rule.all(item, around).stream())
                .filter(each -> ABOUT_WORDING.contains(each.rule())).toList();
        forms.close();
        assertThat(advice).isEmpty();
    }

    @Test
    void findsTheBrokenWordsOfItsBareText() throws IOException {
        final ModuleForms forms = new ModuleForms();
        final Item pasted = forms.item("stories", Map.of("lead", Files.readString(FILE)));
        final long found = Rule.HYPHENATION.about(pasted, new KnownSurroundings()).count();
        forms.close();
        final List<String> lines = Files.readAllLines(FILE);
        assertThat(found).isEqualTo(lines.stream().map(String::strip).filter(line -> line.matches(".*\\p{L}-")).count());
    }

    private static Item framework(final ModuleForms forms, final DraftFramework draft) {
        final Map<String, String> values = new HashMap<>(Map.of(
                "introduction", draft.introductionHtml().orElseThrow(),
                "principlesLeadIn", draft.principlesLeadIn().orElseThrow(),
                "focusPointsLeadIn", draft.focusPointsLeadIn().orElseThrow()));
        IntStream.range(0, draft.principles().size())
                .forEach(i -> values.put("principles[" + i + "].text", draft.principles().get(i)));
        return forms.item("frameworks", values);
    }

    static boolean present() {
        return Files.isReadable(FILE);
    }
}
