package dk.gladsaxe.ledelse.embedded.editing.users;

import java.time.Instant;

/** The secret part of a link by which a user chooses a password, to be shown once, and until when it holds. */
public record PasswordLink(String user, String token, Instant until) {
}
