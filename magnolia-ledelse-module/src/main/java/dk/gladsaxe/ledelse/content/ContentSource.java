package dk.gladsaxe.ledelse.content;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/** The repository that holds the content, as far as this package needs it. */
public interface ContentSource {

    /**
     * A session that may read the whole workspace. It belongs to the source and to the calling thread: it is neither
     * written through nor logged out by this package.
     *
     * @throws RepositoryException when there is no such workspace, or it may not be read
     */
    Session session(String workspace) throws RepositoryException;

    /**
     * Calls the listener, in any thread, after each change anywhere in the workspace.
     *
     * @throws RepositoryException when there is no such workspace, or it may not be observed
     */
    Subscription observe(String workspace, EventListener listener) throws RepositoryException;

    /** That somebody listens. */
    @FunctionalInterface
    interface Subscription {

        /** Ends the calls. */
        void end() throws RepositoryException;
    }
}
