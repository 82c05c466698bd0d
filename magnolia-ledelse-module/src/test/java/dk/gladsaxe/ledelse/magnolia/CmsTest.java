package dk.gladsaxe.ledelse.magnolia;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.TestRepository;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The way into the CMS")
class CmsTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final String QUESTIONS = "ledelse-questions";
    private static final EventListener DEAF = events -> { };

    private final Cms cms = new Cms(getClass().getClassLoader());

    @BeforeEach
    void aCmsThatIsUp() {
        MgnlContext.play(REPOSITORY);
        WorkspaceEventListenerRegistration.play(REPOSITORY);
    }

    @Test
    void leadsToASystemSessionOfAnyWorkspace() throws RepositoryException {
        assertThat(cms.session(QUESTIONS)).isSameAs(REPOSITORY.session(QUESTIONS));
    }

    @Test
    void leadsToNewsOfChangesUntilTheyAreNoLongerWanted() throws Exception {
        final AtomicInteger news = new AtomicInteger();
        final int before = WorkspaceEventListenerRegistration.registered();
        final ContentSource.Subscription subscription = cms.observe(QUESTIONS, events -> news.incrementAndGet());

        REPOSITORY.put(QUESTIONS, "/q", Map.of("text", "Hvad nu?"));
        until("there is news", () -> news.get() > 0);
        assertThat(WorkspaceEventListenerRegistration.registered()).isEqualTo(before + 1);

        subscription.end();
        assertThat(WorkspaceEventListenerRegistration.registered()).isEqualTo(before);
    }

    @Test
    void passesOnWhatTheRepositoryRefuses() {
        assertThatThrownBy(() -> cms.session("nowhere")).isInstanceOf(NoSuchWorkspaceException.class);
        assertThatThrownBy(() -> cms.observe("nowhere", DEAF)).isInstanceOf(NoSuchWorkspaceException.class);
    }

    @Test
    void saysThatTheCmsIsNotUpYet() {
        MgnlContext.play(null);

        assertThatThrownBy(() -> cms.session(QUESTIONS)).isInstanceOf(RepositoryException.class)
                .hasMessage("the CMS gave no info.magnolia.context.Context to call getJCRSession on");
    }

    @Test
    void saysThatTheCmsFailed() {
        MgnlContext.play(new ContentSource() {
            @Override
            public Session session(final String workspace) {
                throw new IllegalStateException("shutting down");
            }

            @Override
            public Subscription observe(final String workspace, final EventListener listener) {
                throw new IllegalStateException("shutting down");
            }
        });

        assertThatThrownBy(() -> cms.session(QUESTIONS)).isInstanceOf(RepositoryException.class)
                .hasMessageContaining("getJCRSession failed: java.lang.IllegalStateException: shutting down");
    }

    @Test
    void tellsAnAuthorInstanceFromAPublicOne() throws RepositoryException {
        ServerConfiguration.play(true);
        assertThat(cms.author()).isTrue();
        ServerConfiguration.play(false);
        assertThat(cms.author()).isFalse();
    }

    @Test
    void saysThatTheKindOfInstanceIsNotKnownYet() {
        ServerConfiguration.playNothing();

        assertThatThrownBy(cms::author).isInstanceOf(RepositoryException.class)
                .hasMessageContaining("getInstance failed: java.lang.IllegalStateException: no components yet");
    }

    @Test
    void saysThatThereIsNoCms() {
        final Cms outside = new Cms(ClassLoader.getPlatformClassLoader());

        assertThatThrownBy(() -> outside.session(QUESTIONS)).isInstanceOf(RepositoryException.class)
                .hasMessage("there is no usable info.magnolia.context.MgnlContext; a Magnolia has one");
        assertThatThrownBy(outside::author).isInstanceOf(RepositoryException.class)
                .hasMessageContaining("info.magnolia.cms.beans.config.ServerConfiguration");
        assertThatThrownBy(() -> outside.observe(QUESTIONS, DEAF)).isInstanceOf(RepositoryException.class)
                .hasMessageContaining("info.magnolia.observation.WorkspaceEventListenerRegistration");
    }
}
