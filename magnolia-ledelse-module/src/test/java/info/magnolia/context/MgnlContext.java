package info.magnolia.context;

import dk.gladsaxe.ledelse.content.ContentSource;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Plays the class of the same name in a Magnolia, as far as the module calls it. */
public final class MgnlContext {

    private static volatile Context systemContext;

    private MgnlContext() {
    }

    public static Context getSystemContext() {
        return systemContext;
    }

    /** Decides what the CMS's repository is; null for a CMS that is not up yet. */
    public static void play(final ContentSource source) {
        systemContext = source == null ? null : new HiddenContext(source);
    }

    /** As in a Magnolia, the class behind the interface is nobody's business. */
    private record HiddenContext(ContentSource source) implements Context {

        @Override
        public Session getJCRSession(final String workspaceName) throws RepositoryException {
            return source.session(workspaceName);
        }
    }
}
