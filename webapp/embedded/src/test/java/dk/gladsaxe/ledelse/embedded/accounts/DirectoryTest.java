package dk.gladsaxe.ledelse.embedded.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.repository.WatchedWorkspaces;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The directory of accounts leaves no session open")
class DirectoryTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create();

    private final WatchedWorkspaces workspaces = new WatchedWorkspaces(REPOSITORY);

    @Test
    void whenItIsClosed() {
        try (Directory directory = new Directory(workspaces)) {
            assertThat(directory.accounts()).isEmpty();
            assertThat(workspaces.stillOpen()).as("those that watch").hasSize(3);
        }
        assertThat(workspaces.stillOpen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "usergroups", "userroles"})
    void whenAWorkspaceCannotBeOpened(final String workspace) {
        try (Directory directory = new Directory(workspaces)) {
            workspaces.refuse(workspace);
            assertThatThrownBy(directory::accounts).isInstanceOf(RepositoryFailure.class);
            assertThat(workspaces.stillOpen()).as("those that watch").hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "usergroups", "userroles"})
    void whenAWorkspaceCannotBeWatched(final String workspace) {
        workspaces.refuse(workspace);
        assertThatThrownBy(() -> new Directory(workspaces)).isInstanceOf(RepositoryFailure.class);
        assertThat(workspaces.stillOpen()).isEmpty();
    }
}
