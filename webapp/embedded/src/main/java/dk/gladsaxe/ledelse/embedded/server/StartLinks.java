package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What the start page links to. */
final class StartLinks {

    private StartLinks() {
    }

    /** The addresses of all endpoints that answer, without context path. */
    static List<String> endpoints(final Instance instance) {
        return instance.definitions().endpoints().stream().filter(EndpointDefinition::enabled)
                .map(endpoint -> "/.rest/" + endpoint.path()).sorted().toList();
    }

    /** The addresses of the top pages that this user may read, without context path. */
    static List<String> pages(final Workspaces workspaces, final User user) {
        final Session website = workspaces.session("website", user);
        try {
            return Jcr.get(() -> pages(website.getRootNode().getNodes()));
        } finally {
            website.logout();
        }
    }

    private static List<String> pages(final NodeIterator nodes) throws RepositoryException {
        final List<String> paths = new ArrayList<>();
        while (nodes.hasNext()) {
            final Node node = nodes.nextNode();
            if (node.isNodeType("mgnl:page")) {
                paths.add(node.getPath());
            }
        }
        return List.copyOf(paths);
    }
}
