package dk.gladsaxe.ledelse.templating;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.magnolia.RunningContent;
import info.magnolia.context.MgnlContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("ledelsefn, made by the CMS")
class InTheCmsTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @BeforeEach
    void aCmsThatIsUp() {
        MgnlContext.play(REPOSITORY);
        WorkspaceEventListenerRegistration.play(REPOSITORY);
    }

    @AfterEach
    void stop() {
        RunningContent.stop();
    }

    @Test
    void showsTheContentOfTheCmsAndFollowsIt() throws Exception {
        story("one");
        final LedelseFunctions functions = new LedelseFunctions();
        assertThat(functions.story("one").title().text("da")).hasToString("En dag");

        story("two");
        until("the new story is there", () -> functions.story("two") != null);
    }

    @Test
    void sharesOneSnapshotHoweverOftenItIsMade() {
        final LedelseFunctions first = new LedelseFunctions();
        first.stories();
        final int listening = WorkspaceEventListenerRegistration.registered();

        final LedelseFunctions second = new LedelseFunctions();
        second.stories();

        assertThat(listening).as("five workspaces of content, and the one of assets").isEqualTo(6);
        assertThat(WorkspaceEventListenerRegistration.registered()).isEqualTo(6);
        assertThat(RunningContent.snapshots()).isSameAs(RunningContent.snapshots());
    }

    @Test
    void listensNoMoreWhenTheCmsIsStopped() {
        new LedelseFunctions().stories();

        RunningContent.stop();
        RunningContent.stop();

        assertThat(WorkspaceEventListenerRegistration.registered()).isZero();
    }

    @Test
    void isEmptyUntilTheCmsIsUpAndThenComesByItself() throws Exception {
        story("one");
        MgnlContext.play(null);
        final LedelseFunctions functions = new LedelseFunctions();
        assertThat(functions.stories().total()).isZero();
        assertThat(functions.framework()).isNull();

        MgnlContext.play(REPOSITORY);
        until("the content is there", () -> functions.stories().total() == 1);
    }

    private static void story(final String name) throws RepositoryException {
        REPOSITORY.put("ledelse-stories", "/" + name, Map.of("title", "En dag", "consentGiven", true));
    }
}
