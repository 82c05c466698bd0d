package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

@DisplayName("The Tab key")
@ExtendWith({Chromium.class, Visitor.Shared.class})
@ParameterizedClass(name = "on {0}")
@MethodSource("pages")
class KeyboardWalkTest {

    private final State page;
    private final Visitor visitor;

    KeyboardWalkTest(final State page, final Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    static Stream<State> pages() {
        return State.all();
    }

    @Test
    void leadsToEveryControlInTheOrderOfReadingThereAndBackWithNothingLyingOverIt() {
        visitor.meets(page, Screen.PHONE);
        visitor.walksForward();
        assertThat(visitor.faults("stops", "forward")).isEmpty();
        visitor.walksBackward();
        assertThat(visitor.faults("stops", "backward")).isEmpty();
    }

    @Test
    void showsWhereItIsInLightInDarkAndInForcedColours() {
        visitor.looksAt(page, Screen.PHONE);
        visitor.presses(Keys.TAB);
        for (final Screen screen : List.of(Screen.PHONE, Screen.DESKTOP, Screen.DESKTOP.dark(),
                Screen.DESKTOP.inForcedColours(), Screen.DESKTOP.dark().inForcedColours())) {
            visitor.look(screen);
            assertThat(visitor.faults("focus")).as("%s", screen).isEmpty();
        }
    }
}
