package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Set;

/** Users of tests. */
final class Visitors {

    private Visitors() {
    }

    /** May read everything and change nothing. */
    static User reader() {
        return readerOutside("/nothing-is-hidden");
    }

    /** May read everything but what is at or below that path. */
    static User readerOutside(final String hidden) {
        return new User("reader", Set.of(), new Permissions() {
            @Override
            public boolean allows(final String workspace, final String path, final int bits) {
                return bits == Permissions.READ && !path.equals(hidden) && !path.startsWith(hidden + "/");
            }

            @Override
            public boolean allowsUri(final String uri, final boolean write) {
                return true;
            }
        });
    }
}
