package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

@DisplayName("What everybody can use who writes:")
@ExtendWith({Chromium.class, Author.Shared.class})
@ParameterizedClass(name = "{0}")
@MethodSource("states")
class AuthoringStatesTest {

    private static final int NARROW = 320;
    private static final Screen DESKTOP = Screen.DESKTOP.withReducedMotion();
    private static final Screen PHONE = Screen.PHONE.withReducedMotion();

    private final AuthorState state;
    private final Author author;

    AuthoringStatesTest(final AuthorState state, final Author author) {
        this.state = state;
        this.author = author;
    }

    static Stream<AuthorState> states() {
        return AuthorState.all();
    }

    @BeforeEach
    void open() {
        author.looksAt(state, DESKTOP);
    }

    @Test
    void hasNothingThatAxeFindsAtFaultOnPhoneAndDesktopInLightAndDark() {
        final Axe axe = new Axe();
        for (final Screen screen : List.of(DESKTOP, PHONE)) {
            author.look(screen);
            assertThat(axe.faults(author)).as("%s", screen).isEmpty();
        }
        author.look(DESKTOP.dark());
        assertThat(axe.faultsOfColour(author)).as("in the dark").isEmpty();
    }

    @Test
    void hasItsHeadingsInOrderAndNoNameOfATextInThePlaceOfTheText() {
        assertNoFaults("headings", DESKTOP);
        assertNoFaults("words", DESKTOP);
    }

    @Test
    void hasTargetsThatAFingerHits() {
        for (final Screen screen : List.of(DESKTOP, PHONE.wide(NARROW))) {
            assertNoFaults("targets", screen);
        }
    }

    @Test
    void isWholeOnThreeHundredAndTwentyPixelsAndZoomedToTwiceTheSize() {
        for (final Screen screen : List.of(DESKTOP.wide(NARROW), DESKTOP.zoomed(2))) {
            assertNoFaults("reflow", screen);
            assertNoFaults("text", screen);
        }
    }

    @Test
    void isWalkedThroughByTheTabKeyWithTheFocusInSight() {
        author.meets(state, DESKTOP);
        author.find("walk", "forward");
        author.presses(Keys.TAB);
        for (final Screen screen : List.of(PHONE.dark(), DESKTOP)) {
            assertNoFaults("focus", screen);
        }
        author.walksForward();
        assertThat(author.faults("stops", "forward")).isEmpty();
    }

    private void assertNoFaults(final String check, final Screen screen) {
        author.look(screen);
        assertThat(author.faults(check)).as("%s, %s", check, screen).isEmpty();
    }
}
