package dk.gladsaxe.ledelse.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.repository.WatchedWorkspaces;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The two sessions of a publication")
class PairTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create();

    private final WatchedWorkspaces author = new WatchedWorkspaces(REPOSITORY);
    private final WatchedWorkspaces visitors = new WatchedWorkspaces(REPOSITORY);

    @Test
    void endTogether() {
        Pair.open("website", author, visitors).close();
        assertThat(author.given()).hasSize(1);
        assertThat(author.stillOpen()).isEmpty();
        assertThat(visitors.given()).hasSize(1);
        assertThat(visitors.stillOpen()).isEmpty();
    }

    @Test
    void areBothClosedWhenThePublicInstanceLacksTheWorkspace() {
        visitors.refuse("website");
        assertThatThrownBy(() -> Pair.open("website", author, visitors)).isInstanceOf(RepositoryFailure.class);
        assertThat(author.given()).hasSize(1);
        assertThat(author.stillOpen()).isEmpty();
    }
}
