package dk.gladsaxe.ledelse.embedded.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.importer.ImportDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document that is to be decided on")
class ImportDeskTest {

    private static final ImportDocument DOCUMENT = ImportDocument.read(
            SharedHost.PROJECT.resolve("magnolia-ledelse-module/src/test/resources/document/eksempel.txt"));

    private final Hand clock = new Hand();
    private final ImportDesk desk = new ImportDesk(clock);

    @Test
    void isKeptForTheOneWhoSentIt() {
        desk.put("anna", document("a.pdf"));
        assertThat(desk.of("anna")).map(Pending::name).contains("a.pdf");
        assertThat(desk.of("bo")).isEmpty();
    }

    @Test
    void makesRoomForTheNextOne() {
        desk.put("anna", document("a.pdf"));
        desk.put("anna", document("b.pdf"));
        assertThat(desk.of("anna")).map(Pending::name).contains("b.pdf");
        desk.clear("anna");
        assertThat(desk.of("anna")).isEmpty();
    }

    @Test
    void isForgottenAfterAnHour() {
        desk.put("anna", document("a.pdf"));
        clock.now = clock.now.plus(ImportDesk.LONGEST).minusMillis(1);
        assertThat(desk.of("anna")).isPresent();
        clock.now = clock.now.plusMillis(1);
        assertThat(desk.of("anna")).isEmpty();
    }

    @Test
    void isForgottenWhenMoreOthersHaveSentOneThanAreKept() {
        for (int i = 0; i <= ImportDesk.MOST; i++) {
            clock.now = clock.now.plus(Duration.ofSeconds(1));
            desk.put("user" + i, document(i + ".pdf"));
        }
        assertThat(desk.of("user0")).isEmpty();
        assertThat(desk.of("user1")).isPresent();
    }

    private Pending document(final String name) {
        return new Pending(name, DOCUMENT, Optional.empty(), Optional.empty(), clock.instant());
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-26T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(final ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
