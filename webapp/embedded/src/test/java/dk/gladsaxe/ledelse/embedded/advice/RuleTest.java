package dk.gladsaxe.ledelse.embedded.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule of the advice")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleTest {

    private static final String HARD = "Organisationsudviklingens implementeringsovervejelser forudsætter ledelsesmæssige "
            + "prioriteringer, hvor samarbejdsparternes forventninger afstemmes. ";
    private static final String EASY = "Vi gik en tur. Hun sagde ja. Så tog vi hjem igen, og det var det. ";

    private final ModuleForms forms = new ModuleForms();
    private final KnownSurroundings around = new KnownSurroundings()
            .with("ledelse-relations", "r1", ItemStatus.PUBLISHED).with("ledelse-relations", "r2", ItemStatus.DRAFT)
            .with("ledelse-relations", "r3", ItemStatus.DELETED).with("ledelse-questions", "q1", ItemStatus.PUBLISHED)
            .with("dam", "a1", ItemStatus.PUBLISHED).with("dam", "a2", ItemStatus.DRAFT)
            .at("/ledelse", ItemStatus.PUBLISHED).at("/ledelse/opad", ItemStatus.CHANGED)
            .at("/ledelse/kladde", ItemStatus.DRAFT)
            .leadIn("r1", "focusPointsLeadIn", "Hos os handler det om, at")
            .leadIn("r1", "focusPointsLeadIn_en", "With us it is about")
            .leadIn("r4", "focusPointsLeadIn", "Vi lægger vægt på:");

    @AfterAll
    void close() {
        forms.close();
    }

    @ParameterizedTest(name = "{0} finds {1} in {3}")
    @MethodSource("table")
    void findsWhatTheTableSays(final Rule rule, final String path, final String app, final String values) {
        final List<String> found = rule.about(forms.item(app, values(values)), around).map(Advice::path).toList();
        if (path.equals("nothing")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsOnlyOnce(path);
        }
    }

    @Test
    void standsInTheTableWithAGoodAndABadExample() throws IOException {
        final Set<Rule> withExamples = EnumSet.of(Rule.TEXT_HARD, Rule.TEXT_VERY_HARD);
        for (final Rule rule : Rule.values()) {
            final List<Object> found = table().filter(row -> row.get()[0] == rule).map(row -> row.get()[1]).toList();
            assertThat(found).as(rule.name()).contains("nothing");
            assertThat(found.stream().anyMatch(path -> !path.equals("nothing")) || withExamples.contains(rule))
                    .as(rule + " has an example of what it finds").isTrue();
        }
    }

    @ParameterizedTest(name = "{0} hard and {1} easy sentences")
    @CsvSource({"10, 0, TEXT_VERY_HARD", "0, 10, ", "10, 7, TEXT_HARD", "2, 20, "})
    void tellsATextThatIsHardToRead(final int hard, final int easy, final Rule expected) {
        final Item item = forms.item("stories", Map.of("body", "<p>" + HARD.repeat(hard) + EASY.repeat(easy) + "</p>"));
        final List<Rule> found = Stream.of(Rule.TEXT_HARD, Rule.TEXT_VERY_HARD)
                .filter(rule -> rule.about(item, around).findAny().isPresent()).toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void saysWhatItFoundAndWhatWouldBeRight() {
        assertThat(Rule.HYPHENATION.about(forms.item("stories", Map.of("lead", "alle medarbej-\ndere")), around))
                .extracting(Advice::arguments).containsExactly(List.of("medarbej- dere", "medarbejdere"));
        assertThat(Rule.LEAD_IN_CAPITAL.about(
                forms.item("focus-points", Map.of("relation", "r1", "text", "Vi lytter")), around))
                .extracting(Advice::arguments).containsExactly(List.of("Hos os handler det om, at Vi lytter"));
    }

    @Test
    void leavesDraftsAloneThatReferToDraftsSinceTheyArePublishedTogether() {
        final Item published = forms.item("stories", Map.of("relations[0]", "r2"));
        final Item draft = new Item(published.type(), published.form(), published.values(), published.languages(), false);
        assertThat(Rule.REFERENCE_TO_DRAFT.about(draft, around)).isEmpty();
    }

    @Test
    void doesNotTellOneFaultInTwoWays() {
        final Item item = forms.item("stories", Map.of("picture[0].image", "jcr:a1"));
        assertThat(Rule.all(item, around)).filteredOn(advice -> advice.path().equals("picture[0].imageAlt"))
                .extracting(Advice::rule).containsExactly(Rule.PICTURE_UNDESCRIBED);
    }

    private static Map<String, String> values(final String cell) {
        final Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(cell.split(" ; ")).map(each -> each.strip().split("=", 2))
                .forEach(each -> values.put(each[0], each[1].replace("\\n", "\n")));
        return values;
    }

    static Stream<Arguments> table() throws IOException {
        try (InputStream table = RuleTest.class.getResourceAsStream("rules.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" \\| ", 4)).map(String::strip).toArray(String[]::new))
                    .map(row -> Arguments.of(Rule.valueOf(row[0]), row[1], row[2], row[3]))
                    .collect(Collectors.toList()).stream();
        }
    }
}
