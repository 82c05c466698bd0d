package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.util.List;

/**
 * An instance as the server sees it.
 *
 * @param open     asked before anyone has to log in, with the anonymous user; they guard themselves
 * @param handlers asked one after the other until one of them answers
 */
public record ServedInstance(Instance instance, Accounts accounts, List<Handler> open, List<Handler> handlers) {

    public ServedInstance {
        open = List.copyOf(open);
        handlers = List.copyOf(handlers);
    }
}
