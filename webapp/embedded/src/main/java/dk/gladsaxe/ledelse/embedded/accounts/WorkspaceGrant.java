package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Adds an entry for all of a workspace to a role that has none for it: what Magnolia does for {@code superuser}. */
record WorkspaceGrant(String rolePath, Set<String> workspaces) implements Directory.Change {

    @Override
    public void apply(final Session session) throws RepositoryException {
        final Node role = session.getNode(rolePath);
        for (final String workspace : workspaces) {
            if (!role.hasNode("acl_" + workspace)) {
                final Node entry = role.addNode("acl_" + workspace, "mgnl:contentNode").addNode("0", "mgnl:contentNode");
                entry.setProperty("path", "/*");
                entry.setProperty("permissions", (long) AccessRule.ALL);
            }
        }
    }
}
