package dk.gladsaxe.ledelse.content;

import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/** A repository in which one workspace is missing until it is brought back. */
public final class Without implements ContentSource {

    private final ContentSource source;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile String missing;

    public Without(final ContentSource source, final String missing) {
        this.source = source;
        this.missing = missing;
    }

    /** How often the missing workspace was asked for. */
    public int refused() {
        return refused.get();
    }

    public void lose(final String workspace) {
        missing = workspace;
    }

    public void bringBack() {
        missing = "";
    }

    @Override
    public Session session(final String workspace) throws RepositoryException {
        return there(workspace).session(workspace);
    }

    @Override
    public Subscription observe(final String workspace, final EventListener listener) throws RepositoryException {
        return there(workspace).observe(workspace, listener);
    }

    private ContentSource there(final String workspace) throws RepositoryException {
        if (workspace.equals(missing)) {
            refused.incrementAndGet();
            throw new NoSuchWorkspaceException(workspace);
        }
        return source;
    }
}
