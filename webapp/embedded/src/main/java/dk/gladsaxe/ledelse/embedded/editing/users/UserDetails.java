package dk.gladsaxe.ledelse.embedded.editing.users;

import java.util.Set;

/**
 * What is stored of a user besides name and password.
 *
 * @param fullName empty for none, as are {@code email} and {@code language} (a language tag)
 * @param roles    names
 */
public record UserDetails(String fullName, String email, String language, Set<String> roles) {

    public UserDetails {
        fullName = fullName.strip();
        email = email.strip();
        language = language.strip();
        roles = Set.copyOf(roles);
    }
}
