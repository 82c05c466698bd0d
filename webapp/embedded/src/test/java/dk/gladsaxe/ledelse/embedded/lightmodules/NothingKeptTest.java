package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("What a reader chooses and draws")
class NothingKeptTest {

    private static final String TOKEN = "271828";
    private static final List<String> VISITS = List.of(
            "/ledelse/kort?seed=" + TOKEN + "&card=2&audience=alone",
            "/ledelse/kort?seed=1&cards=eksempel-opad-1." + TOKEN,
            "/ledelse/bunke?cards=eksempel-opad-1." + TOKEN,
            "/ledelse/bunke?pick=1&k-" + TOKEN + "=1",
            "/ledelse/spoergsmaal?audience=" + TOKEN,
            "/ledelse/spoergsmaal/" + TOKEN,
            "/ledelse/kort?seed=" + TOKEN + "%00&audience=%ff" + TOKEN);

    @Test
    void isNeitherLoggedNorStoredNorToldToOtherHosts() throws Exception {
        final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        final Level before = root.getLevel();
        final ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        try (Running host = Running.start()) {
            root.setLevel(Level.INFO);
            root.addAppender(log);
            for (final String visit : VISITS) {
                final HttpResponse<String> answer = host.get(visit);
                assertThat(answer.headers().allValues("Set-Cookie")).as(visit).isEmpty();
                assertThat(answer.headers().firstValue("Referrer-Policy")).as(visit).hasValue("same-origin");
                assertThat(answer.body()).as(visit).isNotEmpty();
            }
            assertThat(host.get("/ledelse/kort?seed=" + TOKEN).body()).contains("seed=" + TOKEN);
            assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(TOKEN));
            host.host().close();
            try (Stream<Path> files = Files.walk(host.home())) {
                assertThat(files.filter(Files::isRegularFile)).isNotEmpty().noneMatch(NothingKeptTest::holdsToken);
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
    }

    private static boolean holdsToken(final Path file) {
        try {
            final byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(TOKEN)
                    || new String(bytes, StandardCharsets.UTF_16BE).contains(TOKEN);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
