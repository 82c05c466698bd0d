package dk.gladsaxe.ledelse.content.following;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Fault;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of faults")
class FaultLogTest {

    private static final Fault ONE = new Fault("w", "/a", "p", "one");
    private static final Fault TWO = new Fault("w", "/b", "", "two");

    private final FaultLog log = new FaultLog();

    @Test
    void tellsOfAFaultWhenItAppearsAndNotAgainWhileItStays() {
        assertThat(log.report(List.of(ONE))).containsExactly(ONE);
        assertThat(log.report(List.of(ONE, TWO))).containsExactly(TWO);
        assertThat(log.report(List.of(TWO, ONE))).isEmpty();
    }

    @Test
    void tellsOfAFaultThatComesBack() {
        log.report(List.of(ONE));
        assertThat(log.report(List.of())).isEmpty();
        assertThat(log.report(List.of(ONE))).containsExactly(ONE);
    }
}
