package dk.gladsaxe.ledelse.magnolia;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.delivery.ApiRequest;
import dk.gladsaxe.ledelse.delivery.ApiResponse;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The API of the running CMS")
class RunningApiTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @BeforeEach
    void aPublicCmsThatIsUp() {
        MgnlContext.play(REPOSITORY);
        WorkspaceEventListenerRegistration.play(REPOSITORY);
        ServerConfiguration.play(false);
    }

    @AfterEach
    void stop() {
        RunningContent.stop();
        ServerConfiguration.playNothing();
    }

    @Test
    void answersWithTheContentOfTheCms() throws Exception {
        story("den-tomme-stol", Map.of());

        final ApiResponse answer = get("stories/den-tomme-stol");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("Cache-Control", "public, no-cache");
        assertThat(text(answer)).contains("En dag");
    }

    @Test
    void keepsDraftsToItselfOnAnAuthorInstance() throws Exception {
        ServerConfiguration.play(true);
        story("kladde", Map.of());
        story("udgivet", Map.of("mgnl:activationStatus", true,
                "mgnl:lastModified", TestRepository.date("2026-03-01T10:00:00Z"),
                "mgnl:lastActivated", TestRepository.date("2026-03-01T10:00:01Z")));

        assertThat(get("stories/kladde").status()).isEqualTo(404);
        final ApiResponse published = get("stories/udgivet");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.headers()).containsEntry("Cache-Control", "private, no-store");
    }

    @Test
    void isThereOnceHoweverManyAskForIt() {
        assertThat(RunningContent.api()).isSameAs(RunningContent.api());
    }

    @Test
    void asksForPatienceUntilTheCmsIsUpAndThenAnswers() throws Exception {
        MgnlContext.play(null);
        story("one", Map.of());
        assertWaits(get("stories"));

        MgnlContext.play(REPOSITORY);
        until("the content is there", () -> get("stories").status() == 200);
    }

    @Test
    void asksForPatienceWhileItMayNotReadAWorkspace() throws Exception {
        MgnlContext.play(new ContentSource() {
            @Override
            public Session session(final String workspace) throws RepositoryException {
                if (workspace.equals("ledelse-questions")) {
                    throw new AccessDeniedException(workspace);
                }
                return REPOSITORY.session(workspace);
            }

            @Override
            public Subscription observe(final String workspace, final EventListener listener)
                    throws RepositoryException {
                return REPOSITORY.observe(workspace, listener);
            }
        });
        story("one", Map.of());

        assertWaits(get("stories/one"));
    }

    @Test
    void asksForPatienceUntilItIsKnownWhetherThereAreDraftsToHide() throws Exception {
        ServerConfiguration.playNothing();
        story("one", Map.of());
        assertWaits(get("stories/one"));

        ServerConfiguration.play(false);
        assertThat(get("stories/one").status()).isEqualTo(200);
    }

    private static void assertWaits(final ApiResponse answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Cache-Control", "no-store");
        assertThat(Integer.parseInt(answer.headers().get("Retry-After"))).isBetween(1, 60);
        assertThat(text(answer)).doesNotContain("Exception");
    }

    private static ApiResponse get(final String path) {
        return RunningContent.api().get(new ApiRequest(
                path, "", "http://localhost/.rest/delivery/ledelse/api/v1", Optional.empty(), false));
    }

    private static String text(final ApiResponse answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void story(final String name, final Map<String, Object> more) throws RepositoryException {
        final Map<String, Object> properties = new HashMap<>(Map.of("title", "En dag", "consentGiven", true));
        properties.putAll(more);
        REPOSITORY.put("ledelse-stories", "/" + name, properties);
    }
}
