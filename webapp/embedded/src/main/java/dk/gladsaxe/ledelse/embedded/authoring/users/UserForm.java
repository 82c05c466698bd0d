package dk.gladsaxe.ledelse.embedded.authoring.users;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.users.StoredUser;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDetails;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the form of a user.
 *
 * @param access how a new user gets in: {@code link} or {@code password}
 */
public record UserForm(String name, UserDetails details, String access) {

    static final String LINK = "link";
    static final String PASSWORD = "password";
    /** Each role has a box of its own, so that a form sends every field once. */
    private static final String ROLE = "role.";

    static UserForm empty() {
        return new UserForm("", new UserDetails("", "", "", Set.of()), LINK);
    }

    static UserForm of(final StoredUser user) {
        return new UserForm(user.name(), new UserDetails(
                user.fullName(), user.email(), user.language(), Set.copyOf(user.roles())), LINK);
    }

    /** As sent. */
    static UserForm sent(final Visit visit, final String name) {
        return new UserForm(name, new UserDetails(text(visit, "fullName"), text(visit, "email"),
                text(visit, "language"), visit.exchange().parameters().keySet().stream()
                        .filter(parameter -> parameter.startsWith(ROLE))
                        .map(parameter -> parameter.substring(ROLE.length())).collect(Collectors.toSet())),
                text(visit, "access").equals(PASSWORD) ? PASSWORD : LINK);
    }

    static String text(final Visit visit, final String parameter) {
        return visit.parameter(parameter).orElse("");
    }
}
