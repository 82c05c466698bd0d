package dk.gladsaxe.ledelse.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.repository.WatchedWorkspaces;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The links of the start page")
class StartLinksTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .bootstrap("website.open.yaml", "open: {jcr:primaryType: mgnl:page, below: {jcr:primaryType: mgnl:page}}")
            .bootstrap("website.closed.yaml", "closed: {jcr:primaryType: mgnl:page}")
            .bootstrap("website.folder.yaml", "folder: {jcr:primaryType: mgnl:folder}");

    private final WatchedWorkspaces workspaces = new WatchedWorkspaces(REPOSITORY);

    @Test
    void leadToTheTopPagesThatTheUserMayRead() {
        assertThat(StartLinks.pages(workspaces, who("/"))).containsExactlyInAnyOrder("/open", "/closed");
        assertThat(StartLinks.pages(workspaces, who("/open"))).containsExactly("/open");
        assertThat(workspaces.stillOpen()).isEmpty();
    }

    /** Reads the root, as everybody who logs in does, and what begins with that. */
    private static User who(final String prefix) {
        return new User("reader", Set.of(), new Permissions() {
            @Override
            public boolean allows(final String workspace, final String path, final int bits) {
                return path.equals("/") || path.startsWith(prefix);
            }

            @Override
            public boolean allowsUri(final String uri, final boolean write) {
                return true;
            }
        });
    }
}
