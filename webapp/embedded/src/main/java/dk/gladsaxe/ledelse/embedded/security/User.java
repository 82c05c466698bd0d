package dk.gladsaxe.ledelse.embedded.security;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param roles names of all roles, those of groups included
 */
public record User(String name, Set<String> roles, Permissions permissions) {

    public static final String ANONYMOUS = "anonymous";

    public boolean anonymous() {
        return ANONYMOUS.equals(name);
    }
}
