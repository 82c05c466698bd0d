package info.magnolia.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.repository.WatchedWorkspaces;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The listener that stands in for Magnolia's")
class WorkspaceEventListenerRegistrationTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create();

    private final WatchedWorkspaces workspaces = new WatchedWorkspaces(REPOSITORY);

    @BeforeEach
    void start() {
        WorkspaceEventListenerRegistration.start(workspaces);
    }

    @AfterEach
    void stop() {
        WorkspaceEventListenerRegistration.stop();
    }

    @Test
    void holdsASessionAsLongAsItListens() throws RepositoryException {
        final WorkspaceEventListenerRegistration.Handle handle =
                WorkspaceEventListenerRegistration.observe("website", "/", events -> { }).register();
        assertThat(workspaces.stillOpen()).hasSize(1);
        handle.unregister();
        assertThat(workspaces.stillOpen()).isEmpty();
    }

    @Test
    void holdsNoneWhenThePathCannotBeListenedTo() {
        assertThatThrownBy(() ->
                WorkspaceEventListenerRegistration.observe("website", "/a[", events -> { }).register())
                .isInstanceOf(RepositoryException.class);
        assertThat(workspaces.given()).hasSize(1);
        assertThat(workspaces.stillOpen()).isEmpty();
    }
}
