package dk.gladsaxe.ledelse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Items")
class ItemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Consent GIVEN = new Consent(true, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "true,  ,           ,           true",
        "true,  2026-03-10, ,           true",
        "true,  2026-03-09, ,           false",
        "true,  2026-03-11, ,           true",
        "false, ,           ,           false",
        "false, 2026-03-11, ,           false",
        "true,  ,           2026-03-10, true",
        "true,  ,           2026-03-09, true",
        "true,  ,           2026-03-11, false"})
    void aStoryIsVisibleWhileConsentHoldsAndFromItsDateOn(
            final boolean given, final LocalDate until, final LocalDate date, final boolean visible) {
        final Story story = Examples.story("a", date, new Consent(given, Optional.ofNullable(until)));

        assertThat(story.visibleOn(DAY)).isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource({
        ",           ,           true",
        "2026-03-10, ,           true",
        "2026-03-11, ,           false",
        ",           2026-03-10, true",
        ",           2026-03-09, false",
        "2026-03-10, 2026-03-10, true"})
    void anEditionIsValidFromItsFirstToItsLastDay(final LocalDate from, final LocalDate to, final boolean valid) {
        assertThat(Examples.framework("a", from, to).validOn(DAY)).isEqualTo(valid);
    }

    @Test
    void anEditionCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> Examples.framework("a", DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("validTo (2026-03-09)").hasMessageContaining("validFrom (2026-03-10)");
    }

    @Test
    void onlyANarratorWhoIsNotAnonymousHasAName() {
        final Narrator named = new Narrator.Named("Et Eksempel", Localized.EMPTY, "");
        final Narrator anonymised = new Narrator.Anonymised(Localized.danish("leder"), "");

        assertThat(named.anonymous()).isFalse();
        assertThat(anonymised.anonymous()).isTrue();
        assertThat(anonymised.getClass().getRecordComponents()).extracting("name").doesNotContain("name");
        assertThatThrownBy(() -> new Narrator.Named(" ", Localized.EMPTY, ""))
                .hasMessage("Narrator.name must not be blank");
    }

    @Test
    void refuseWhatIsMissingAndNameIt() {
        assertThatThrownBy(() -> Examples.relation("", "f", "opad", 1)).hasMessage("Relation.id must not be blank");
        assertThatThrownBy(() -> Examples.relation("r", "f", null, 1)).hasMessageContaining("must not be null");
        assertThatThrownBy(() -> Examples.focusPoint("p", " ", 1)).hasMessage("FocusPoint.relation must not be blank");
        assertThatThrownBy(() -> new Principle(Localized.of("", "only English")))
                .hasMessage("Principle.text in Danish must not be blank");
        assertThatThrownBy(() -> new Image("", Localized.EMPTY)).hasMessage("Image.asset must not be blank");
        assertThatThrownBy(() -> new Image("jcr:1", Localized.EMPTY)).hasMessage("Image.alt in Danish must not be blank");
        assertThatThrownBy(() -> Examples.story("a", DAY, null)).hasMessage("Story.consent must not be null");
    }

    @Test
    void cannotBeChangedThroughTheListsTheyWereMadeOf() {
        final List<String> themes = new ArrayList<>(List.of("tillid"));
        final Story story = Examples.story("a", DAY, GIVEN, List.of(), List.of(), List.of(), themes);

        themes.add("mod");

        assertThat(story.themes()).containsExactly("tillid");
        assertThatThrownBy(() -> story.themes().add("mod")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void knowTheirChoicesByKey() {
        assertThat(Keyed.keys(Direction.class)).containsExactly("across", "upward", "inward", "downward", "outward");
        assertThat(Keyed.keys(Colour.class)).containsExactly("petrol", "plum", "moss", "amber", "indigo");
        assertThat(Keyed.keys(Audience.class)).containsExactly("alone", "ownLeader", "leaderTeam", "employees");
        assertThat(Keyed.keys(Situation.class)).containsExactly(
                "everyday", "oneToOne", "teamMeeting", "change", "conflict", "feedback", "goals");
        assertThat(Keyed.find(Audience.class, "ownLeader")).contains(Audience.OWN_LEADER);
        assertThat(Keyed.find(Audience.class, "ownleader")).isEmpty();
    }
}
