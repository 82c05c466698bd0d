package dk.gladsaxe.ledelse.embedded.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.gladsaxe.ledelse.embedded.forms.Field.Common;
import dk.gladsaxe.ledelse.embedded.forms.Field.Kind;
import dk.gladsaxe.ledelse.embedded.forms.Finding.Rule;
import dk.gladsaxe.ledelse.embedded.forms.Form.Tab;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a browser sends")
class ValidationTest {

    private static final Languages LANGUAGES =
            new Languages(Locale.forLanguageTag("da"), List.of(Locale.forLanguageTag("da"), Locale.ENGLISH));

    private static final Form FORM = new Form(List.of(new Tab("all", "", List.of(
            new Field.Line(common("title", true, true), Kind.TEXT, 1, OptionalInt.of(10), ""),
            new Field.Line(common("order", false, false), Kind.WHOLE, 1, OptionalInt.empty(), ""),
            new Field.Line(common("weight", false, false), Kind.DECIMAL, 1, OptionalInt.empty(), ""),
            new Field.Day(common("date", false, false), false),
            new Field.Day(common("moment", false, false), true),
            new Field.Choice(common("audience", false, false), List.of(new Field.Option("alone", "Alene")), true),
            new Field.Link(common("relation", false, false), "x", "/", Optional.empty(), List.of()),
            line("email", new Validator.Email("")),
            line("name", new Validator.NodeName("")),
            line("code", new Validator.Matching(Pattern.compile("[A-Z]{2}"), "To store bogstaver")),
            new Field.Check(common("consent", false, false), "Ja"),
            new Field.Multi(common("principles", false, false), new Field.Composite(common("principles", false, false),
                    List.of(new Field.Line(common("text", true, true), Kind.TEXT, 1, OptionalInt.empty(), "")), false),
                    true, OptionalInt.empty(), OptionalInt.of(3))))));

    @Test
    void isReadInTheOrderOfItsNumbersWhateverGapsTheyHave() {
        final Group values = values(Map.of("title", "Et", "principles[7].text", "b", "principles[2].text", "a",
                "principles[9].text", "  ", "unknown", "x"));
        assertThat(values.get("principles").orElseThrow()).isInstanceOfSatisfying(Value.Several.class, several ->
                assertThat(several.values()).extracting(each -> ((Group) each).text("text")).containsExactly("a", "b"));
        assertThat(values.values()).doesNotContainKey("unknown");
    }

    @Test
    void hasAnUncheckedBoxAsEmptyAndACheckedOneAsTrue() {
        assertThat(values(Map.of()).text("consent")).isEmpty();
        assertThat(values(Map.of("consent", "true")).text("consent")).isEqualTo("true");
    }

    @Test
    void isRefusedWhenItIsMoreThanAnybodyFillsIn() {
        final Map<String, String> many = IntStream.rangeClosed(0, Submission.MOST).boxed()
                .collect(Collectors.toMap(place -> "principles[" + place + "].text", place -> "x"));
        assertThatThrownBy(() -> values(many)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("principles").hasMessageContaining("500");
    }

    @Test
    void mustBeFilledInInDanishAndMayBeMissingInEnglish() {
        assertThat(check(Map.of("title_en", "One"))).extracting(Finding::path, Finding::rule)
                .containsExactly(tuple("title", Rule.REQUIRED));
        assertThat(check(Map.of("title", "Et"))).isEmpty();
    }

    @Test
    void isHeldAgainstTheRulesOfEachPart() {
        assertThat(check(Map.of("title", "Et", "principles[0].text_en", "only English"))).extracting(Finding::path)
                .containsExactly("principles[0].text");
        assertThat(check(Map.of("title", "Et", "principles[0].text", "a", "principles[1].text", "b",
                "principles[2].text", "c", "principles[3].text", "d"))).extracting(Finding::rule)
                .containsExactly(Rule.TOO_MANY);
    }

    @ParameterizedTest(name = "{0}={1} breaks {2}")
    @CsvSource({
        "title, more than ten characters, TOO_LONG", "order, 1.5, WHOLE_NUMBER", "order, ti, WHOLE_NUMBER",
        "weight, 1;5, NUMBER", "date, 26-11-2026, DAY", "date, 2026-02-30, DAY", "moment, 2026-11-26, TIME",
        "audience, everybody, CHOICE", "relation, opad, IDENTIFIER", "email, nobody, EMAIL", "email, a@b, EMAIL",
        "name, a/b, NODE_NAME", "name, .hidden, NODE_NAME", "name, a b, NODE_NAME", "code, Ab, PATTERN"})
    void isToldWhatItBreaks(final String field, final String value, final Rule rule) {
        final Map<String, String> sent = new LinkedHashMap<>(Map.of("title", "Et"));
        sent.put(field, value);
        assertThat(check(sent)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(field);
            assertThat(finding.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"order, -3", "weight, 1.5", "date, 2028-02-29", "moment, 2026-11-26T14:30", "audience, alone",
        "relation, 1ede15e0-0001-4000-8000-000000000001", "email, navn@example.org", "name, den-tomme-stol",
        "name, blåbær", "code, AB"})
    void isTakenAsItIsWhenNothingIsWrongWithIt(final String field, final String value) {
        assertThat(check(Map.of("title", "Et", field, value))).isEmpty();
    }

    @Test
    void isAnsweredInTheDefinitionsOwnWordsWhereItHasSome() {
        assertThat(check(Map.of("title", "Et", "code", "x"))).singleElement()
                .extracting(Finding::message).isEqualTo("To store bogstaver");
    }

    private static Field line(final String name, final Validator validator) {
        return new Field.Line(new Common(name, name, "", false, false, "", false, "", List.of(validator)),
                Kind.TEXT, 1, OptionalInt.empty(), "");
    }

    private static Common common(final String name, final boolean required, final boolean i18n) {
        return new Common(name, name, "", i18n, required, "", false, "", List.of());
    }

    private static Group values(final Map<String, String> sent) {
        final Map<String, List<String>> parameters = new LinkedHashMap<>();
        sent.forEach((name, value) -> parameters.put(name, List.of(value)));
        return new Submission(parameters, LANGUAGES).values(FORM);
    }

    private static List<Finding> check(final Map<String, String> sent) {
        return Validation.check(FORM, values(sent), LANGUAGES);
    }
}
