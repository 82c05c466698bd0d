package dk.gladsaxe.ledelse.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ledelsefn")
class LedelseFunctionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Consent GIVEN = new Consent(true, Optional.empty());

    private final Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(new Content(
            List.of(Examples.framework("2026", LocalDate.of(2026, 1, 1), null),
                    Examples.framework("2027", LocalDate.of(2027, 1, 1), null)),
            List.of(Examples.relation("r1", "2026", "opad", 1), Examples.relation("r2", "2026", "nedad", 2),
                    Examples.relation("r3", "2027", "opad", 1)),
            List.of(Examples.focusPoint("p1", "r1", 1), Examples.focusPoint("p2", "r2", 1)),
            List.of(Examples.question("q1", 1, Audience.ALONE, Situation.CHANGE, List.of("opad"), "p1"),
                    Examples.question("q2", 2, Audience.EMPLOYEES, null, List.of("opad", "nedad"), null)),
            IntStream.rangeClosed(1, 150).mapToObj(i -> Examples.story("s" + i, DAY.minusDays(i), GIVEN,
                    List.of(i % 2 == 0 ? "opad" : "nedad"), List.of("p" + (1 + i % 2)), List.of("q2", "q1", "gone"),
                    List.of("tema" + i % 3))).toList(),
            List.of(), List.of()), DAY);

    private final LedelseFunctions functions = new LedelseFunctions(() -> snapshot);

    @Test
    void knowsTheEditionOfTodayAndEveryOtherByItsLabel() {
        assertThat(functions.framework().id()).isEqualTo("2026");
        assertThat(functions.framework("2027").id()).isEqualTo("2027");
        assertThat(functions.framework("1999")).isNull();
        assertThat(functions.editions()).extracting(Item::id).containsExactly("2027", "2026");
        assertThat(functions.today()).isEqualTo(DAY);
    }

    @Test
    void drawsTheQuestionOfTheWeekFromThoseThatFit() {
        assertThat(functions.questionOfTheWeek()).isIn(functions.questions().items());
        assertThat(functions.questionOfTheWeek(Map.of("audience", "employees")).id()).isEqualTo("q2");
        assertThat(functions.questionOfTheWeek(Map.of("situation", "conflict"))).isNull();
    }

    @Test
    void sanitisesTheRichTextOfPagesAndKeepsTheLinksThatTheCmsResolves() {
        final String link = "<a href=\"${link:{uuid:{1-2},repository:{website},path:{/a/b}}}\">a</a>";
        assertThat(functions.richText("<p onclick=\"x()\">" + link + "<script>x()</script></p>").html())
                .isEqualTo("<p>" + link + "</p>");
        assertThat(functions.richText("<a href=\"javascript:x()//${link:{}}\">a</a>").html()).isEqualTo("<a>a</a>");
    }

    @Test
    void givesRelationsAndFocusPointsOfAnEdition() {
        assertThat(functions.relations()).extracting(Item::id).containsExactly("r1", "r2");
        assertThat(functions.relations(functions.framework("2027"))).extracting(Item::id).containsExactly("r3");
        assertThat(functions.relation("opad").id()).isEqualTo("r1");
        assertThat(functions.relation(functions.framework("2027"), "opad").id()).isEqualTo("r3");
        assertThat(functions.relation(functions.framework(), "udad")).isNull();
        assertThat(functions.relation("udad")).isNull();
        assertThat(functions.focusPoints(functions.relation("opad"))).extracting(Item::id).containsExactly("p1");
        assertThat(functions.focusPoint("p2").id()).isEqualTo("p2");
        assertThat(functions.relationOf(functions.focusPoint("p2")).key()).isEqualTo("nedad");
    }

    @Test
    void findsOneStoryOrQuestionByNameOrIdentifier() {
        assertThat(functions.story("name-s7").id()).isEqualTo("s7");
        assertThat(functions.story("s7").id()).isEqualTo("s7");
        assertThat(functions.story("s999")).isNull();
        assertThat(functions.question("name-q1").id()).isEqualTo("q1");
        assertThat(functions.question("q9")).isNull();
    }

    @Test
    void givesTwentyOfAListUnlessAskedForMore() {
        assertThat(functions.stories().items()).hasSize(20).first().extracting(Item::id).isEqualTo("s1");
        assertThat(functions.stories().total()).isEqualTo(150);
        assertThat(functions.stories(Map.of("limit", 100, "offset", "100")).items()).hasSize(50)
                .first().extracting(Item::id).isEqualTo("s101");
        assertThat(functions.questions().items()).extracting(Item::id).containsExactly("q1", "q2");
    }

    @Test
    void narrowsDownByEveryCriterionAtOnce() {
        assertThat(functions.stories(Map.of("relation", "opad", "theme", "tema0", "focusPoint", "p1")).total())
                .isEqualTo(25);
        assertThat(functions.stories(Map.of("relation", "opad", "focusPoint", "p2")).total()).isZero();
        assertThat(functions.questions(Map.of("relation", "opad", "audience", "alone")).items())
                .extracting(Item::id).containsExactly("q1");
        assertThat(functions.questions(Map.of("situation", Situation.CHANGE, "focusPoint", "p1")).items())
                .extracting(Item::id).containsExactly("q1");
    }

    @Test
    void takesItemsAsCriteriaAsWellAsTheirKeysAndNames() {
        final Relation relation = functions.relation("opad");

        assertThat(functions.stories(Map.of("relation", relation)))
                .isEqualTo(functions.stories(Map.of("relation", "opad")));
        assertThat(functions.stories(Map.of("focusPoint", functions.focusPoint("p1"))).total()).isEqualTo(75);
        assertThat(functions.stories(Map.of("question", functions.question("q1"))).total()).isEqualTo(150);
        assertThat(functions.stories(Map.of("question", "name-q1")).total()).isEqualTo(150);
        assertThat(functions.questions(Map.of("audience", Audience.ALONE)).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation", "theme", "focusPoint", "question", "limit", "offset"})
    void countsABlankCriterionAsNotGiven(final String key) {
        final Map<String, Object> missing = new HashMap<>();
        missing.put(key, null);

        assertThat(functions.stories(Map.of(key, " "))).isEqualTo(functions.stories());
        assertThat(functions.stories(missing)).isEqualTo(functions.stories());
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation", "theme", "focusPoint", "question"})
    void findsNothingForAValueNobodyUses(final String key) {
        assertThat(functions.stories(Map.of(key, "findes ikke")).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "limit     | 0     | criterion 'limit' is '0'; allowed is a whole number from 1 to 100",
        "limit     | 101   | criterion 'limit' is '101'; allowed is a whole number from 1 to 100",
        "limit     | 1.5   | criterion 'limit' is '1.5'; allowed is a whole number from 1 to 100",
        "limit     | many  | criterion 'limit' is 'many'; allowed is a whole number from 1 to 100",
        "offset    | -1    | criterion 'offset' is '-1'; allowed is a whole number from 0 to 2147483647",
        "offset    | 2147483648 | criterion 'offset' is '2147483648'; allowed is a whole number from 0 to 2147483647",
        "audience  | boss  | criterion 'audience' is 'boss'; allowed is one of alone, ownLeader, leaderTeam, employees",
        "situation | party | criterion 'situation' is 'party'; allowed is one of everyday, oneToOne, teamMeeting, "
                + "change, conflict, feedback, goals",
        "theme     | x     | unknown criterion 'theme'; allowed are relation, focusPoint, audience, situation, "
                + "limit, offset",
        "Limit     | 1     | unknown criterion 'Limit'; allowed are relation, focusPoint, audience, situation, "
                + "limit, offset"})
    void refusesACriterionItDoesNotUnderstandAndSaysWhatIsAllowed(
            final String key, final String value, final String message) {
        assertThatThrownBy(() -> functions.questions(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void refusesAValueOfTheWrongKind() {
        assertThatThrownBy(() -> functions.stories(Map.of("relation", functions.framework())))
                .hasMessage("criterion 'relation' is Framework 2026; allowed is a relation or the key of one, "
                        + "such as opad, nedad");
        assertThatThrownBy(() -> functions.stories(Map.of("theme", 7)))
                .hasMessage("criterion 'theme' is '7'; allowed is a text");
        assertThatThrownBy(() -> functions.storiesOf("opad"))
                .hasMessage("stories belong to a relation, a focus point or a question, not to String 'opad'");
        assertThatThrownBy(() -> functions.questionsOf(null))
                .hasMessage("questions belong to a relation, a focus point or a story, not to nothing");
        assertThatThrownBy(() -> functions.focusPoints(functions.framework()))
                .hasMessageContaining("not to Framework");
        assertThatThrownBy(() -> functions.relationsOf(functions.relation("opad")))
                .hasMessageContaining("not to Relation");
    }

    @Test
    void followsReferencesInBothDirections() {
        assertThat(functions.storiesOf(functions.relation("opad"))).hasSize(75);
        assertThat(functions.storiesOf(functions.focusPoint("p1"))).hasSize(75);
        assertThat(functions.storiesOf(functions.question("q1"))).hasSize(150);
        assertThat(functions.questionsOf(functions.relation("nedad"))).extracting(Item::id).containsExactly("q2");
        assertThat(functions.questionsOf(functions.focusPoint("p1"))).extracting(Item::id).containsExactly("q1");
        assertThat(functions.questionsOf(functions.story("s1"))).extracting(Item::id).containsExactly("q2", "q1");
        assertThat(functions.focusPoints(functions.story("s2"))).extracting(Item::id).containsExactly("p1");
        assertThat(functions.focusPoints(functions.question("q1"))).extracting(Item::id).containsExactly("p1");
        assertThat(functions.relationsOf(functions.question("q2"))).extracting(Item::id).containsExactly("r1", "r2");
        assertThat(functions.relationsOf(functions.story("s1"))).extracting(Item::id).containsExactly("r2");
    }

    @Test
    void offersWhatThereIsToChooseFrom() {
        assertThat(functions.themes()).containsExactly("tema0", "tema1", "tema2");
        assertThat(functions.audiences()).containsExactly(Audience.values());
        assertThat(functions.situations()).containsExactly(Situation.values());
    }

    @Test
    void writesDatesAsRunningTextHasThem() {
        assertThat(functions.date(DAY, "da")).isEqualTo(new Text("10. marts 2026", "da"));
        assertThat(functions.date(DAY, "en_GB")).isEqualTo(new Text("10 March 2026", "en"));
        assertThat(functions.date(DAY, "de").lang()).isEqualTo("da");
    }

    @Test
    void hasNothingToSayWhenThereIsNoContent() {
        final LedelseFunctions empty = new LedelseFunctions(() -> Ledelsesgrundlag.of(Content.EMPTY, DAY));

        assertThat(empty.framework()).isNull();
        assertThat(empty.relations()).isEmpty();
        assertThat(empty.stories().isEmpty()).isTrue();
    }
}
