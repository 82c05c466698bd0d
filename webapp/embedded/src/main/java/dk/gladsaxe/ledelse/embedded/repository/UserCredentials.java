package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.Permissions;
import java.security.Principal;
import java.util.Optional;
import javax.jcr.Credentials;

/**
 * Who a session is for and what it may do. The host has settled who that is before a session is opened, so these
 * credentials are proof enough; nobody outside this package can make them.
 *
 * @param permissions empty: everything is allowed
 */
record UserCredentials(String name, Optional<Permissions> permissions) implements Credentials, Principal {

    /** The host itself. Content that it makes is recorded as made by {@code admin}, as in Magnolia. */
    static final UserCredentials SYSTEM = new UserCredentials("admin", Optional.empty());

    @Override
    public String getName() {
        return name;
    }
}
