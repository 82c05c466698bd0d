package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;

/**
 * A user as stored.
 *
 * @param path         of the node in workspace {@code users}
 * @param passwordHash empty: nobody can log in as that user
 */
record Account(User user, String path, Optional<String> passwordHash) {
}
