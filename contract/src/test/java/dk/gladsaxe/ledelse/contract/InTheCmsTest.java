package dk.gladsaxe.ledelse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Eventually;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.magnolia.RunningContent;
import dk.gladsaxe.ledelse.rest.LedelseEndpoint;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The endpoint of the API, made by the CMS")
class InTheCmsTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @RegisterExtension
    static final Engine ENGINE = new Engine(LedelseEndpoint::new);

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void aPublicCms() {
        WorkspaceEventListenerRegistration.play(REPOSITORY);
        ServerConfiguration.play(false);
    }

    @AfterAll
    static void stop() {
        RunningContent.stop();
    }

    @Test
    void asksForPatienceUntilTheCmsIsUpAndThenAnswersFromItsContent() throws Exception {
        MgnlContext.play(null);
        REPOSITORY.put("ledelse-stories", "/den-tomme-stol", Map.of("title", "Den tomme stol", "consentGiven", true));
        final HttpResponse<String> waiting = get("/stories/den-tomme-stol");
        assertThat(waiting.statusCode()).isEqualTo(503);
        assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
        assertThat(waiting.headers().firstValue("Content-Type")).contains("application/problem+json");

        MgnlContext.play(REPOSITORY);
        Eventually.until("the content is there", () -> get("/stories/den-tomme-stol").statusCode() == 200);

        final HttpResponse<String> answer = get("/stories/den-tomme-stol?links=absolute");
        assertThat(answer.body()).contains("\"title\":\"Den tomme stol\"", ENGINE.root() + "/stories/");
        assertThat(get("/stories/den-tomme-stol?links=absolute", "If-None-Match",
                answer.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        assertThat(get("/search?q=tomme+stole").body()).contains("den-tomme-stol");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/stories?nonsense=1").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(final String below, final String... headers) {
        final HttpRequest.Builder request = HttpRequest.newBuilder(ENGINE.address(below));
        return client.sendAsync((headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofString()).join();
    }
}
