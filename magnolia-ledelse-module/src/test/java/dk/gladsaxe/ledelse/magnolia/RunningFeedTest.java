package dk.gladsaxe.ledelse.magnolia;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.delivery.ApiRequest;
import dk.gladsaxe.ledelse.delivery.ApiResponse;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The feed of changes of the running CMS")
class RunningFeedTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORIES = "ledelse-stories";

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
    void goesOnAfterARestartWithWhatEditorsDidMeanwhile() throws Exception {
        story("bliver", "Bliver");
        story("aendres", "Før");
        story("slettes", "Slettes");
        get("");
        until("everything is kept", () -> records() > 0);
        final String token = get("").path("token").asText();

        RunningContent.stop();
        story("aendres", "Efter");
        story("ny", "Ny");
        final Session session = REPOSITORY.session(STORIES);
        session.getNode("/slettes").remove();
        session.save();

        assertThat(told(get("since=" + token))).containsExactlyInAnyOrder(
                "updated aendres", "updated ny", "deleted slettes");
    }

    @Test
    void tellsWithoutBeingAskedForIt() throws Exception {
        story("en", "En");
        final String token = get("").path("token").asText();

        story("to", "To");

        until("it is told", () -> told(get("since=" + token)).equals(List.of("updated to")));
        until("it is kept", () -> records() >= 2);
    }

    @Test
    void leavesOutDraftsOnAnAuthorInstance() throws Exception {
        ServerConfiguration.play(true);
        story("kladde", "Kladde");

        assertThat(told(get(""))).isEmpty();
    }

    @Test
    void isThereWhenTheRecordsAreNotOfThisFeed() throws Exception {
        story("en", "En");
        final Session session = REPOSITORY.session("ledelse-delivery");
        final Node record = session.getRootNode().addNode("changes", "mgnl:contentNode")
                .addNode("record-1", "mgnl:contentNode");
        record.setProperty("data", "something else");
        session.save();

        assertThat(told(get(""))).containsExactly("present en");
        until("the new feed is kept", () -> !hasRecord(1) && hasRecord(2));
    }

    private static long records() {
        try {
            final Session session = REPOSITORY.session("ledelse-delivery");
            session.refresh(false);
            return session.nodeExists("/changes") ? session.getNode("/changes").getNodes().getSize() : 0;
        } catch (final RepositoryException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasRecord(final int number) {
        try {
            final Session session = REPOSITORY.session("ledelse-delivery");
            session.refresh(false);
            return session.nodeExists("/changes/record-" + number);
        } catch (final RepositoryException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> told(final JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(each -> each.path("change").asText() + " " + each.path("name").asText()).toList();
    }

    private static JsonNode get(final String query) {
        final ApiResponse answer = RunningContent.api().get(new ApiRequest(
                "changes", query, "http://localhost/.rest/delivery/ledelse/api/v1", Optional.empty(), false));
        assertThat(answer.status()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void story(final String name, final String title) throws RepositoryException {
        REPOSITORY.put(STORIES, "/" + name, Map.of("title", title, "consentGiven", true));
    }
}
