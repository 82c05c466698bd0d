package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("The next card")
@ExtendWith({Chromium.class, Visitor.Shared.class})
class MotionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Visitor visitor;

    MotionTest(final Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void isFadedIn() {
        assertThat(transitionsOfADraw(Screen.DESKTOP)).isEqualTo(1);
    }

    @Test
    void isThereAtOnceForWhoAsksForReducedMotion() {
        assertThat(transitionsOfADraw(Screen.DESKTOP.withReducedMotion())).isZero();
    }

    private long transitionsOfADraw(final Screen screen) {
        visitor.meets(State.at("/ledelse/kort?seed=5&card=3"), screen);
        visitor.run("""
                const start = document.startViewTransition.bind(document);
                window.transitions = 0;
                document.startViewTransition = change => { window.transitions += 1; return start(change); };""");
        visitor.driver().findElement(By.cssSelector("[rel~=next]")).click();
        new WebDriverWait(visitor.driver(), PATIENCE).until(ExpectedConditions.refreshed(
                ExpectedConditions.textToBe(By.cssSelector("[role=status]"), "Kort 4 af 61")));
        return (Long) visitor.run("return window.transitions");
    }
}
