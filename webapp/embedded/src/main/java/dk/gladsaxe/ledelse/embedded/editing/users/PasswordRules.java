package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What passwords must be like: long, and not made of the name. Kinds of characters are not asked for. */
final class PasswordRules {

    static final int SHORTEST = 12;
    /** bcrypt looks at no more. */
    static final int MOST_BYTES = 72;
    /** A shorter name stands in many words. */
    private static final int SHORTEST_TELLING_NAME = 4;

    private PasswordRules() {
    }

    static List<UserFault> faults(final String user, final String password) {
        if (password.isBlank() || password.codePointCount(0, password.length()) < SHORTEST) {
            return List.of(new UserFault(Kind.PASSWORD_SHORT, ""));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return List.of(new UserFault(Kind.PASSWORD_LONG, ""));
        }
        return user.length() >= SHORTEST_TELLING_NAME && password.toLowerCase(Locale.ROOT).contains(user)
                ? List.of(new UserFault(Kind.PASSWORD_LIKE_NAME, user)) : List.of();
    }

    static void require(final String user, final String password) {
        final List<UserFault> faults = faults(user, password);
        if (!faults.isEmpty()) {
            throw new UserRefused(faults);
        }
    }
}
