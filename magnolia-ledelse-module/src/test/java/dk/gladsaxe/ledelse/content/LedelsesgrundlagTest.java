package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The snapshot")
class LedelsesgrundlagTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Consent GIVEN = new Consent(true, Optional.empty());

    private final Content content = new Content(
            List.of(
                    Examples.framework("oldest", null, null),
                    Examples.framework("2024", LocalDate.of(2024, 1, 1), null),
                    Examples.framework("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                    Examples.framework("2027", LocalDate.of(2027, 1, 1), null)),
            List.of(
                    Examples.relation("r-opad-24", "2024", "opad", 2),
                    Examples.relation("r-opad-27", "2027", "opad", 1),
                    Examples.relation("r-nedad-24", "2024", "nedad", 1)),
            List.of(
                    Examples.focusPoint("p2", "r-opad-24", 2),
                    Examples.focusPoint("p1", "r-opad-24", 1),
                    Examples.focusPoint("p3", "r-opad-27", 1)),
            List.of(
                    Examples.question("q2", 2, Audience.ALONE, Situation.CHANGE, List.of("opad"), "p1"),
                    Examples.question("q1", 1, Audience.ALONE, null, List.of("opad", "nedad"), null)),
            List.of(
                    story("old", DAY.minusDays(9), GIVEN),
                    story("undated", null, GIVEN),
                    story("today", DAY, GIVEN),
                    story("tomorrow", DAY.plusDays(1), GIVEN),
                    story("ending", DAY.minusDays(1), new Consent(true, Optional.of(DAY))),
                    story("refused", DAY, Consent.NONE)),
            List.of(), List.of());

    private final Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(content, DAY);

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, oldest", "2024-01-01, 2024", "2025-01-01, 2025", "2025-12-31, 2025",
        "2026-01-01, 2024", "2027-01-01, 2027", "2031-01-01, 2027"})
    void knowsTheEditionThatBeganLastAndHasNotEnded(final LocalDate date, final String edition) {
        assertThat(snapshot.editionOn(date).orElseThrow().id()).isEqualTo(edition);
        assertThat(snapshot.on(date).current().orElseThrow().id()).isEqualTo(edition);
    }

    @Test
    void listsEditionsNewestFirstAndThoseWithoutABeginningLast() {
        assertThat(snapshot.frameworks().all()).extracting(Item::id).containsExactly("2027", "2025", "2024", "oldest");
    }

    @Test
    void keepsTheRelationsOfEachEditionInTheirOrder() {
        assertThat(snapshot.relations(snapshot.current().orElseThrow())).extracting(Item::id)
                .containsExactly("r-nedad-24", "r-opad-24");
        assertThat(snapshot.relation(snapshot.current().orElseThrow(), "opad").orElseThrow().id())
                .isEqualTo("r-opad-24");
        assertThat(snapshot.relation(snapshot.current().orElseThrow(), "udad")).isEmpty();
        assertThat(snapshot.relations().find("opad").orElseThrow().id()).isEqualTo("r-opad-27");
    }

    @Test
    void keepsTheFocusPointsOfEachRelationInTheirOrder() {
        assertThat(snapshot.focusPoints(snapshot.relations().find("r-opad-24").orElseThrow()))
                .extracting(Item::id).containsExactly("p1", "p2");
        assertThat(snapshot.focusPoints().all()).extracting(Item::id).containsExactly("p3", "p1", "p2");
    }

    @Test
    void holdsOnlyStoriesThatMayBeSeenTodayNewestFirst() {
        assertThat(snapshot.stories().all()).extracting(Item::id).containsExactly("today", "ending", "old", "undated");
        assertThat(snapshot.stories().find("tomorrow")).isEmpty();
        assertThat(snapshot.stories().with(StoryFacet.RELATION, "opad")).hasSize(4);
        assertThat(snapshot.themes()).containsExactly("ending", "old", "today", "undated", "Ånd");
    }

    @Test
    void listsThemesAsADanishDictionaryDoes() {
        final List<String> sorted = List.of("abe", "Afsked", "afstand", "orden", "zonen", "ældre", "Ændring", "øvelse",
                "Aabenhed", "ånd", "aarhus");
        final List<String> themes = new ArrayList<>(sorted);
        Collections.reverse(themes);
        final Story story = Examples.story("a", DAY, GIVEN, List.of(), List.of(), List.of(), themes);

        assertThat(Ledelsesgrundlag.of(new Content(List.of(), List.of(), List.of(), List.of(), List.of(story),
                List.of(), List.of()), DAY).themes()).isEqualTo(sorted);
    }

    @Test
    void turnsToAnotherDayWithoutReadingAgain() {
        final Ledelsesgrundlag tomorrow = snapshot.on(DAY.plusDays(1));

        assertThat(tomorrow.stories().all()).extracting(Item::id)
                .containsExactly("tomorrow", "today", "old", "undated");
        assertThat(tomorrow.day()).isEqualTo(DAY.plusDays(1));
        assertThat(snapshot.on(DAY)).isSameAs(snapshot);
    }

    @Test
    void findsQuestionsByWhatTheyAreAbout() {
        assertThat(snapshot.questions().with(QuestionFacet.RELATION, "opad")).extracting(Item::id)
                .containsExactly("q1", "q2");
        assertThat(snapshot.questions().with(QuestionFacet.FOCUS_POINT, "p1")).extracting(Item::id)
                .containsExactly("q2");
        assertThat(snapshot.questions().with(Map.of(
                QuestionFacet.AUDIENCE, "alone", QuestionFacet.SITUATION, "change"))).extracting(Item::id)
                .containsExactly("q2");
        assertThat(snapshot.questions().find("name-q1").orElseThrow().id()).isEqualTo("q1");
    }

    @Test
    void ofNoContentIsEmpty() {
        final Ledelsesgrundlag empty = Ledelsesgrundlag.of(Content.EMPTY, DAY);

        assertThat(empty.current()).isEmpty();
        assertThat(empty.stories().all()).isEmpty();
        assertThat(empty.questions().with(QuestionFacet.AUDIENCE, "alone")).isEmpty();
        assertThat(empty.themes()).isEmpty();
    }

    private static Story story(final String id, final LocalDate date, final Consent consent) {
        return Examples.story(id, date, consent, List.of("opad"), List.of("p1"), List.of(), List.of(id, "Ånd"));
    }
}
