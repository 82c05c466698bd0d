package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import javax.jcr.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("While a host runs on the home")
@ExtendWith(SharedHost.class)
class RunningHostCommandsTest {

    private final Running host;

    RunningHostCommandsTest(final Running host) {
        this.host = host;
    }

    @Test
    void aPageIsPublishedAndTakenBack() throws Exception {
        onAuthor(session -> {
            session.getRootNode().addNode("fresh", "mgnl:page")
                    .setProperty("mgnl:template", "ledelse-pages:pages/framework");
            session.save();
        });
        assertThat(host.get("/fresh").statusCode()).isEqualTo(404);

        final Outcome published = host.type("publish", "/fresh", "--home", ".");
        assertThat(published.exit()).as(published.err()).isZero();
        assertThat(published.out()).contains("published website:/fresh: 1 new");
        assertThat(host.get("/fresh").statusCode()).isEqualTo(200);

        final Outcome takenBack = host.type("unpublish", "/fresh", "--home", ".");
        assertThat(takenBack.out()).contains("unpublished website:/fresh: 1 taken off");
        assertThat(host.get("/fresh").statusCode()).isEqualTo(404);
        onAuthor(session -> {
            session.removeItem("/fresh");
            session.save();
        });
    }

    @Test
    void nothingIsPublishedOrTakenBackWhenOneOfThePathsIsWrong() throws Exception {
        onAuthor(session -> {
            session.getRootNode().addNode("first", "mgnl:page")
                    .setProperty("mgnl:template", "ledelse-pages:pages/framework");
            session.save();
        });
        assertThat(host.type("publish", "/first", "/nope", "--home", ".").exit()).isEqualTo(2);
        assertThat(host.get("/first").statusCode()).isEqualTo(404);
        assertThat(host.type("publish", "/first", "--home", ".").exit()).isZero();
        assertThat(host.type("unpublish", "/first", "/nope", "--home", ".").exit()).isEqualTo(2);
        assertThat(host.get("/first").statusCode()).isEqualTo(200);
        assertThat(host.type("unpublish", "/first", "--home", ".").exit()).isZero();
        onAuthor(session -> {
            session.removeItem("/first");
            session.save();
        });
    }

    @Test
    void everythingIsPublished() {
        assertThat(host.type("publish", "--all", "--home", ".").out()).startsWith("published everything: 0 new");
    }

    @Test
    void badInputIsRefusedWithTheSameMessageAndCode() throws Exception {
        final Outcome nothing = host.type("publish", "/nope", "--home", ".");
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("website:/nope").doesNotContain("\tat ");
        Files.writeString(host.home().resolve("letter.txt"), "Dear reader, this is a letter.");
        final Outcome letter = host.type("import", "letter.txt", "--home", ".");
        assertThat(letter.exit()).isEqualTo(2);
        assertThat(letter.err()).contains("letter.txt", "not a framework document");
    }

    @Test
    void aSecondOneCannotStartOnIt() {
        final Outcome second = host.type("start", "--port", "0", "--home", ".");
        assertThat(second.exit()).isEqualTo(2);
        assertThat(second.err()).contains("is in use by process " + ProcessHandle.current().pid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong"})
    void itsControlDoesNotExistForThoseWithoutTheToken(final String token) throws Exception {
        assertThat(post("/.control", token).statusCode()).isEqualTo(post("/nothing-here", token).statusCode());
    }

    private HttpResponse<Void> post(final String path, final String authorization) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(host.address(path))
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build(), BodyHandlers.discarding());
    }

    private interface Work {
        void run(Session session) throws Exception;
    }

    private void onAuthor(final Work work) throws Exception {
        final Session session = host.host().instances().author().workspaces().systemSession("website");
        try {
            work.run(session);
        } finally {
            session.logout();
        }
    }
}
