package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A parameter")
class ParametersTest {

    private static final String LIMITS = "a whole number from 1 to 100";
    private static final String CURSORS = "the cursor that came with the link 'next' of this very list";

    private final Asking api = Asking.of(Material.snapshot());

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("stories?utm_source=x", "utm_source", null,
                "one of relation, focusPoint, question, theme, from, "
                        + "to, sort, limit, cursor, fields, expand, lang, links"),
                refused("stories?Limit=1", "Limit", null, null),
                refused("stories?limit%5B%5D=1", "limit[]", null, null),
                refused("stories?=1", "", null, null),
                refused("stories?&limit=1", "", null, null),
                refused("stories?limit=1&", "", null, null),
                refused("stories?%zz=1", "%zz", null, null),
                refused("stories?%00=1", "%00", null, null),
                refused("stories?constructor=1", "constructor", null, null),
                refused("framework?limit=1", "limit", null, "one of fields, expand, lang, links"),
                refused("schema/story.json?lang=da", "lang", null, "no parameter at this address"),
                refused("stories?limit=1&limit=1", "limit", "1", "this parameter once only"),
                refused("stories?limit=1&limit=2", "limit", "2", "this parameter once only"),
                refused("stories?lang=da&%6Cang=en", "lang", "en", "this parameter once only"),
                refused("stories?limit", "limit", "", LIMITS),
                refused("stories?limit=", "limit", "", LIMITS),
                refused("stories?theme=", "theme", "", "a theme"),
                refused("stories?theme=%20+", "theme", "%20+", "a theme"),
                refused("stories?theme=a%00b", "theme", "a%00b", "a theme"),
                refused("stories?theme=a%0Ab", "theme", "a%0Ab", "a theme"),
                refused("stories?theme=%C3", "theme", "%C3", "a theme"),
                refused("stories?theme=%C0%80", "theme", "%C0%80", "a theme"),
                refused("stories?theme=%ED%A0%80", "theme", "%ED%A0%80", "a theme"),
                refused("stories?theme=100%", "theme", "100%", "a theme"),
                refused("stories?theme=%4", "theme", "%4", "a theme"),
                refused("stories?theme=%-1", "theme", "%-1", "a theme"),
                refused("stories?limit=0", "limit", "0", LIMITS),
                refused("stories?limit=101", "limit", "101", LIMITS),
                refused("stories?limit=-1", "limit", "-1", LIMITS),
                refused("stories?limit=1.0", "limit", "1.0", LIMITS),
                refused("stories?limit=1e1", "limit", "1e1", LIMITS),
                refused("stories?limit=%2B1", "limit", "+1", LIMITS),
                refused("stories?limit=+1", "limit", " 1", LIMITS),
                refused("stories?limit=99999999999999999999", "limit", "99999999999999999999", LIMITS),
                refused("stories?limit=%D9%A1", "limit", "\u0661", LIMITS),
                refused("stories?lang=sv", "lang", "sv", "one of da, en"),
                refused("stories?lang=en-GB", "lang", "en-GB", "one of da, en"),
                refused("stories?lang=DA", "lang", "DA", "one of da, en"),
                refused("stories?links=both", "links", "both", "one of relative, absolute"),
                refused("stories?sort=name", "sort", "name", "one of -date, date, title, -title"),
                refused("stories?sort=date,title", "sort", "date,title", null),
                refused("questions?sort=-order", "sort", "-order", "one of order, text, -text"),
                refused("questions?audience=boss", "audience", "boss",
                        "one of alone, ownLeader, leaderTeam, employees"),
                refused("questions?audience=ALONE", "audience", "ALONE", null),
                refused("questions?situation=x", "situation", "x",
                        "one of everyday, oneToOne, teamMeeting, change, conflict, feedback, goals"),
                refused("stories?from=2026-02-30", "from", "2026-02-30", "a day such as 2026-03-02"),
                refused("stories?to=2026-3-2", "to", "2026-3-2", "a day such as 2026-03-02"),
                refused("stories?to=2026-03-02T00:00:00Z", "to", "2026-03-02T00:00:00Z", "a day such as 2026-03-02"),
                refused("stories?from=%2B99999-01-01", "from", "+99999-01-01", "a day such as 2026-03-02"),
                refused("stories?fields=", "fields", "", null),
                refused("stories?fields=title,", "fields", "title,", null),
                refused("stories?fields=title,title", "fields", "title,title", null),
                refused("stories?fields=consent", "fields", "consent", null),
                refused("stories?fields=id", "fields", "id", null),
                refused("stories?fields=title,%20date", "fields", "title, date", null),
                refused("stories?fields=narrator.name", "fields", "narrator.name", null),
                refused("stories?expand=title", "expand", "title", null),
                refused("stories?expand=questions,questions", "expand", "questions,questions", null),
                refused("stories?expand=questions.focusPoint.relation", "expand", "questions.focusPoint.relation",
                null),
                refused("stories?expand=questions.", "expand", "questions.", null),
                refused("stories?expand=.", "expand", ".", null),
                refused("stories?expand=*", "expand", "*", null),
                refused("stories?fields=title&expand=questions", "expand", "questions",
                        "only fields that 'fields' names too"),
                refused("stories?cursor=x", "cursor", "x", CURSORS),
                refused("stories?cursor=%3D%3D", "cursor", "==", CURSORS),
                refused("stories?cursor=AAAAAAAAAAAAAAAA", "cursor", "AAAAAAAAAAAAAAAA", CURSORS),
                refused("search", "q", null, "some words, at most 200 characters and 12 words"),
                refused("search?q=", "q", "", null),
                refused("search?q=" + "a".repeat(201), "q", "a".repeat(100) + "\u2026", null),
                refused("search?q=" + "a+".repeat(13), "q", "a ".repeat(13), null),
                refused("search?q=a&type=framework", "type", "framework",
                        "one of relation, focusPoint, story, question"),
                refused("search?q=a&expand=item.questions", "expand", "item.questions", null),
                refused("questions/draw?count=0", "count", "0", LIMITS),
                refused("questions/draw?count=101", "count", "101", LIMITS),
                refused("questions/draw?seed=0", "seed", "0", "a whole number from 1 to 999999"),
                refused("questions/draw?seed=1000000", "seed", "1000000", "a whole number from 1 to 999999"),
                refused("questions/draw?limit=1", "limit", null, null),
                refused("feed.json?links=absolute", "links", null, null));
    }

    private static Arguments refused(
            final String address, final String parameter, final String got, final String expected) {
        return Arguments.of(address, parameter, got, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void thatIsNotAsItShouldBeIsNamedWithWhatItGotAndWhatItTakes(
            final String address, final String parameter, final String got, final String expected) {
        final JsonNode problem = api.problem(400, address);
        assertThat(problem.path("type").asText()).isEqualTo("tag:gladsaxe.dk,2026:ledelse/bad-parameter");
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        if (got == null) {
            assertThat(problem.has("got")).isFalse();
        } else {
            assertThat(problem.path("got").asText()).isEqualTo(got);
        }
        assertThat(problem.path("expected").asText()).isNotBlank();
        if (expected != null) {
            assertThat(problem.path("expected").asText()).isEqualTo(expected);
        }
        assertThat(problem.path("detail").asText()).contains(problem.path("expected").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "stories?limit=1", "stories?limit=100", "stories?limit=007", "search?q=%F0%9F%98%80", "search?q=!!!",
        "stories?theme=%F0%9F%98%80", "stories?theme=%E2%80%AE", "stories?theme=%EF%BF%BF", "stories?theme=100%25",
        "stories?theme=a+b", "stories?theme='%22%3E%3Cscript%3E", "stories?theme=%2E%2E%2F", "stories?from=0001-01-01",
        "stories?to=9999-12-31", "stories?from=2026-03-02&to=2026-03-01", "stories?%6Cimit=2",
        "questions/draw?count=100&seed=999999"})
    void isTakenToItsLimitsAndInAnyScript(final String address) {
        api.ok(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation=x", "theme=x", "focusPoint=x", "question=x"})
    void thatNamesSomethingEditorsHaveNotMadeFindsNothing(final String filter) {
        assertThat(api.ok("stories?" + filter).path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "relations?edition=1999, 0", "relations?edition=f-2020, 2", "focus-points, 2", "focus-points?relation=opad, 1",
        "focus-points?relation=r-nedad, 1", "focus-points?relation=opad&edition=f-2020, 0",
        "focus-points?relation=x, 0",
        "focus-points?relation=r-opad&edition=f-2020, 0",
        "stories?relation=opad, 1", "stories?focusPoint=lyt, 1", "stories?focusPoint=p-lyt, 1",
        "stories?question=kort, 1",
        "stories?theme=trivsel, 1", "stories?theme=Trivsel, 0", "stories?theme=trivsel&relation=nedad, 0",
        "stories?from=2026-03-01, 1", "stories?from=2026-03-02, 0", "stories?to=2026-03-01, 1",
        "stories?to=2026-02-28, 0",
        "questions?audience=ownLeader, 1", "questions?situation=oneToOne&audience=ownLeader, 1",
        "questions?relation=opad, 1", "questions?focusPoint=lyt, 1", "questions?audience=alone, 0"})
    void narrowsAListDown(final String address, final int total) {
        assertThat(api.ok(address).path("total").asInt()).isEqualTo(total);
    }

    @Test
    void makesNoAddressThatIsTooLong() {
        assertThat(api.problem(414, "stories?theme=" + "a".repeat(1_995)).path("detail").asText()).contains("2000");
        api.ok("stories?theme=" + "a".repeat(1_994));
        api.problem(414, "stories?theme=a&cursor=" + "a".repeat(5_000));
        api.problem(414, "a".repeat(501));
        api.problem(404, "a".repeat(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories/%", "stories/%zz", "stories/%C3", "stories/a%00b", "stories/%0A", "%FF",
            "stories/%7F"})
    void isNotWhatAnAddressIsThatCannotBeRead(final String address) {
        assertThat(api.problem(400, address).path("type").asText()).endsWith("/bad-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "stories/%2E%2E", "stories/..", "../framework", "stories/%2Fframework", "stories//s-stol", "/stories",
                "stories/+",
        "stories/%F0%9F%98%80", "stories/%3Cscript%3E", "stories/%E2%80%AE", "stories;a=b", "stories/$%7Bjndi:x%7D"})
    void isNotWhatAnAddressIsThatLeadsNowhere(final String address) {
        final String body = api.problem(404, address).toString();
        assertThat(body).doesNotContain("<script>", "Exception", "\tat ");
    }
}
