package dk.gladsaxe.ledelse.embedded.editing.users;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Whether a user may log in: the property {@code enabled}, without which everybody may. */
final class Enabling {

    private static final String PROPERTY = "enabled";

    private Enabling() {
    }

    static boolean enabled(final Node user) throws RepositoryException {
        return !user.hasProperty(PROPERTY) || Boolean.parseBoolean(user.getProperty(PROPERTY).getString());
    }

    static void set(final Node user, final boolean enabled) throws RepositoryException {
        if (user.hasProperty(PROPERTY)) {
            // Removed first: one that was stored as a text takes no truth value.
            user.getProperty(PROPERTY).remove();
        }
        user.setProperty(PROPERTY, enabled);
    }
}
