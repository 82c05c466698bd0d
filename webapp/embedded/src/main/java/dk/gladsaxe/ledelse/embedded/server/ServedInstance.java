package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.util.List;
import java.util.Set;

/**
 * An instance as the server sees it.
 *
 * @param open     asked before anyone has to log in, with the anonymous user; they guard themselves
 * @param handlers asked one after the other until one of them answers
 * @param uploads  addresses, without context path, to which forms may send files
 */
public record ServedInstance(Instance instance, Accounts accounts, List<Handler> open, List<Handler> handlers,
        Set<String> uploads) {

    public ServedInstance {
        open = List.copyOf(open);
        handlers = List.copyOf(handlers);
        uploads = Set.copyOf(uploads);
    }

    /** One that takes no files. */
    public ServedInstance(
            final Instance instance, final Accounts accounts, final List<Handler> open, final List<Handler> handlers) {
        this(instance, accounts, open, handlers, Set.of());
    }
}
