package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * A user as stored.
 *
 * @param path         of the node in workspace {@code users}
 * @param passwordHash empty: no password was ever set
 * @param enabled      whether the user may log in
 * @param language     what the user wants to be spoken to in, as stored
 */
record Account(
        User user, String path, Optional<String> passwordHash, boolean enabled, Optional<String> language) {

    /** What a password is held against; empty: nobody can log in as that user. */
    Optional<String> usableHash() {
        return passwordHash.filter(hash -> enabled);
    }

    /** Whether the same password is right for both at all times. */
    boolean logsInAs(final Account other) {
        return passwordHash.equals(other.passwordHash) && enabled == other.enabled;
    }

    /** Lets that node have the same password, and log in when this user may. */
    void writeLogin(final Node node) throws RepositoryException {
        node.setProperty("pswd", passwordHash.orElse(null));
        node.setProperty("enabled", enabled);
    }
}
