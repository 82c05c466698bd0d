package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;

/** What the start page links to. */
final class StartLinks {

    private StartLinks() {
    }

    /** The addresses of all endpoints that answer, without context path. */
    static List<String> endpoints(final Instance instance) {
        return instance.definitions().endpoints().stream().filter(EndpointDefinition::enabled)
                .map(endpoint -> "/.rest/" + endpoint.path()).sorted().toList();
    }

    /** The addresses of the top pages, without context path. */
    static List<String> pages(final Exchange exchange) {
        return Jcr.get(() -> {
            final List<String> paths = new ArrayList<>();
            final NodeIterator nodes = exchange.systemSession("website").getRootNode().getNodes();
            while (nodes.hasNext()) {
                final Node node = nodes.nextNode();
                if (node.isNodeType("mgnl:page")) {
                    paths.add(node.getPath());
                }
            }
            return List.copyOf(paths);
        });
    }
}
