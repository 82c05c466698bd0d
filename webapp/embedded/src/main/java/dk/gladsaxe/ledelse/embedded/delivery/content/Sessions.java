package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.Set;
import java.util.function.Function;
import javax.jcr.Session;

/**
 * Where the sessions of a request come from: the user's, or those of the system where an endpoint bypasses ACLs.
 *
 * @param workspaces the names of all there are
 * @param opener     gives the one session of the request for a workspace; who hands it over closes what it opens
 */
public record Sessions(Set<String> workspaces, Function<String, Session> opener) {

    public Session on(final String workspace) {
        return opener.apply(workspace);
    }

    boolean has(final String workspace) {
        return workspaces.contains(workspace);
    }
}
