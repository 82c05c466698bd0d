package dk.gladsaxe.ledelse.embedded.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.jcr.Session;

/** One session for each workspace that is asked for, logged out together. Used by one thread. */
final class OpenSessions implements Function<String, Session>, AutoCloseable {

    private final Function<String, Session> opener;
    private final Map<String, Session> open = new LinkedHashMap<>();

    OpenSessions(final Function<String, Session> opener) {
        this.opener = opener;
    }

    @Override
    public Session apply(final String workspace) {
        return open.computeIfAbsent(workspace, opener);
    }

    @Override
    public void close() {
        open.values().forEach(Session::logout);
    }
}
