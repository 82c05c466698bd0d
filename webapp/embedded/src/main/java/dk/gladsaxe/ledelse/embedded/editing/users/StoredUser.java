package dk.gladsaxe.ledelse.embedded.editing.users;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A user as those who manage users see it.
 *
 * @param fullName     empty for none, as are {@code email} and {@code language} (a language tag)
 * @param roles        names of the user's own roles, as far as the one who asks may read them; sorted
 * @param withPassword whether a password was ever set
 * @param linkUntil    until when a link to choose a password holds, if there is one
 */
public record StoredUser(String name, String fullName, String email, String language, List<String> roles,
        boolean enabled, boolean withPassword, Optional<Instant> linkUntil) {

    public StoredUser {
        roles = List.copyOf(roles);
    }
}
