package dk.gladsaxe.ledelse.embedded.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("A running host")
@ExtendWith(SharedHost.class)
class HostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Running host;

    HostTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({"/, /ledelse", "/en/, /en/ledelse"})
    void leadsVisitorsToTheStartPage(final String address, final String start) throws Exception {
        final HttpResponse<String> answer = host.get(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(start);
    }

    @Test
    void leadsEditorsToTheStartPageOfTheirInstance() throws Exception {
        assertThat(host.getAsEditor("/author/").headers().firstValue("Location")).hasValue("/author/ledelse");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/ledelse", "/ledelse.html", "/en/ledelse", "/ledelse/relationer/opad", "/ledelse/spoergsmaal"})
    void showsPagesToEverybodyAndToEditors(final String page) throws Exception {
        assertThat(host.get(page).statusCode()).isEqualTo(200);
        assertThat(host.getAsEditor("/author" + page).statusCode()).isEqualTo(200);
        assertThat(host.get("/author" + page).statusCode()).isEqualTo(401);
    }

    @Test
    void saysThatPagesAreOnlyToBeRead() throws Exception {
        final HttpResponse<Void> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                host.address("/ledelse")).method("OPTIONS", BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frameworks", "relations", "focus-points", "stories", "questions"})
    void deliversWhatTheModuleHolds(final String kind) throws Exception {
        final HttpResponse<String> answer = host.get("/.rest/delivery/ledelse/" + kind + "/v1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"results\":[{");
    }

    @Test
    void keepsWhatIsNotDeliveryFromVisitors() throws Exception {
        assertThat(host.get("/.rest/nodes/v1/website").statusCode()).isEqualTo(401);
        assertThat(host.get("/en/.rest/nodes/v1/website").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsEditorsWhoTheyAreAndWhereThingsAre() throws Exception {
        assertThat(host.getAsEditor("/author/.start").body()).contains("superuser", "href=\"/author/ledelse\"",
                "href=\"/author/.magnolia/admincentral\"",
                "/author/.rest/delivery/ledelse/stories/v1", "action=\"/author/.logout\"");
    }

    @Test
    void takesUpAChangedMappingAndKeepsWhatItHasWhenAChangeIsFaulty() throws Exception {
        final ListAppender<ILoggingEvent> log = new ListAppender<>();
        final Logger logger = (Logger) LoggerFactory.getLogger(LoadedModules.class);
        log.start();
        logger.addAppender(log);
        final Path file = host.lightModules().resolve("ledelse-pages/virtualUriMappings/test.yaml");
        write(file, "/changed");
        await("/from-here", "/changed");
        try (Refusals refusals = new Refusals()) {
            Files.writeString(file, "class: [never closed");
            await(() -> refusals.count() > 0);
            final int before = refusals.count();
            write(file.resolveSibling("other.yaml"), "/elsewhere");
            await(() -> refusals.count() > before);
            assertThat(location("/from-here")).isEqualTo("/changed");
        }
        Files.delete(file);
        await("/from-here", "/elsewhere");
        await(() -> List.copyOf(log.list).stream().map(ILoggingEvent::getMessage).anyMatch(
                "The definitions are mended and loaded."::equals));
        logger.detachAppender(log);
        Files.delete(file.resolveSibling("other.yaml"));
        await("/from-here", "");
    }

    @Test
    void makesTheWorkspaceOfAContentTypeThatComesWhileItRuns() throws Exception {
        final Path type = host.lightModules().resolve("later/contentTypes/later.yaml");
        final Path endpoint = host.lightModules().resolve("later/restEndpoints/delivery/later_v1.yaml");
        Files.createDirectories(type.getParent());
        Files.createDirectories(endpoint.getParent());
        Files.writeString(type, """
                datasource:
                  workspace: later
                  autoCreate: true
                model:
                  nodeType: mgnl:content
                  properties:
                    - name: title
                """);
        Files.writeString(endpoint, """
                class: info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition
                workspace: later
                nodeTypes: [mgnl:content]
                """);
        await(() -> host.getAsEditor("/author/.rest/delivery/later/v1").statusCode() == 200);
        Files.delete(endpoint);
        Files.delete(type);
    }

    @Test
    void leavesItsControlFileReadableForItsUserOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(
                Files.getPosixFilePermissions(host.home().resolve("run/control.json")))).isEqualTo("rw-------");
    }

    private static void write(final Path file, final String target) throws IOException {
        Files.writeString(file, """
                class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping
                fromUri: ^/from-here$
                toUri: redirect:%s
                """.formatted(target));
    }

    private void await(final String address, final String location) throws Exception {
        await(() -> location(address).equals(location));
    }

    private static void await(final Callable<Boolean> expected) throws Exception {
        final Instant end = Instant.now().plus(PATIENCE);
        while (!expected.call() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(expected.call()).isTrue();
    }

    private String location(final String address) throws Exception {
        return host.get(address).headers().firstValue("Location").orElse("");
    }
}
