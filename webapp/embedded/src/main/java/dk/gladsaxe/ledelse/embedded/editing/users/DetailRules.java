package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What names and details of users must look like. */
final class DetailRules {

    static final Set<String> LANGUAGES = Set.of("da", "en");

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,62}[a-z0-9]");
    /** Parts of the interface's addresses, and names under which the host itself acts. */
    private static final Set<String> RESERVED = Set.of(User.ANONYMOUS, "admin", "system", "new", "me");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;

    private DetailRules() {
    }

    static List<UserFault> name(final String name) {
        if (!NAME.matcher(name).matches()) {
            return List.of(new UserFault(Kind.NAME_FORM, name));
        }
        return RESERVED.contains(name) ? List.of(new UserFault(Kind.NAME_RESERVED, name)) : List.of();
    }

    static List<UserFault> details(final UserDetails details, final Set<String> knownRoles) {
        final List<UserFault> faults = new ArrayList<>();
        if (details.fullName().length() > LONGEST_NAME) {
            faults.add(new UserFault(Kind.FULL_NAME_LONG, details.fullName()));
        }
        if (!details.email().isEmpty()
                && (details.email().length() > LONGEST_EMAIL || !EMAIL.matcher(details.email()).matches())) {
            faults.add(new UserFault(Kind.EMAIL_FORM, details.email()));
        }
        if (!details.language().isEmpty() && !LANGUAGES.contains(details.language())) {
            faults.add(new UserFault(Kind.LANGUAGE_UNKNOWN, details.language()));
        }
        details.roles().stream().filter(role -> !knownRoles.contains(role)).sorted()
                .forEach(role -> faults.add(new UserFault(Kind.ROLE_UNKNOWN, role)));
        return faults;
    }
}
