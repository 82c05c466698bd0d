package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What every visitor can use:")
@ExtendWith({Chromium.class, Visitor.Shared.class})
@ParameterizedClass(name = "{0}")
@MethodSource("pages")
class EveryPageTest {

    private static final int NARROW = 320;

    private final State page;
    private final Visitor visitor;

    EveryPageTest(final State page, final Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    static Stream<State> pages() {
        return State.all();
    }

    @BeforeEach
    void visit() {
        visitor.looksAt(page, Screen.DESKTOP);
    }

    @AfterEach
    void takeBackWhatTheVisitorSet() {
        visitor.styles("");
    }

    @Test
    void hasNothingThatAxeFindsAtFaultOnPhoneAndDesktopInLightAndDark() {
        final Axe axe = new Axe();
        for (final Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            visitor.look(screen);
            assertThat(axe.faults(visitor)).as("%s", screen).isEmpty();
            visitor.look(screen.dark());
            assertThat(axe.faultsOfColour(visitor)).as("%s", screen.dark()).isEmpty();
        }
    }

    @Test
    void hasItsHeadingsInOrder() {
        assertNoFaults("headings", Screen.DESKTOP);
    }

    @Test
    void hasTargetsThatAFingerHits() {
        assertNoFaults("targets", Screen.DESKTOP);
        assertNoFaults("targets", Screen.PHONE);
        assertNoFaults("targets", Screen.PHONE.wide(NARROW));
    }

    @Test
    void fitsThreeHundredAndTwentyPixelsWithoutScrollingSideways() {
        assertWhole(Screen.DESKTOP.wide(NARROW));
    }

    @Test
    void isWholeWhenTheBrowserZoomsToTwiceTheSize() {
        assertWhole(Screen.DESKTOP.zoomed(2));
    }

    @Test
    void isWholeWhenItsLettersAreTwiceAsLarge() {
        visitor.styles("html { font-size: 200% }");
        assertWhole(Screen.DESKTOP);
    }

    @Test
    void isWholeWithTheTextSpacingThatAReaderSets() {
        visitor.styles("""
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                p { margin-bottom: 2em !important }""");
        assertWhole(Screen.DESKTOP);
        assertWhole(Screen.DESKTOP.wide(NARROW));
    }

    @Test
    void staysStillForWhoAsksForReducedMotion() {
        assertNoFaults("motion", Screen.DESKTOP.withReducedMotion());
    }

    @Test
    void hasWordsThatContrastWithWhatTheyStandOnWhateverTheColours() {
        for (final Screen screen : List.of(Screen.DESKTOP, Screen.DESKTOP.dark(), Screen.DESKTOP.inForcedColours(),
                Screen.DESKTOP.dark().inForcedColours())) {
            assertNoFaults("contrast", screen);
        }
    }

    @Test
    void keepsTheEdgesOfItsControlsInForcedColours() {
        final Object controls = visitor.find("controls");
        for (final Screen screen : List.of(Screen.DESKTOP.inForcedColours(), Screen.DESKTOP.dark().inForcedColours())) {
            visitor.look(screen);
            assertThat(visitor.faults("controls", controls)).as("%s", screen).isEmpty();
        }
    }

    private void assertWhole(final Screen screen) {
        assertNoFaults("reflow", screen);
        assertNoFaults("text", screen);
    }

    private void assertNoFaults(final String check, final Screen screen) {
        visitor.look(screen);
        assertThat(visitor.faults(check)).as("%s", screen).isEmpty();
    }
}
