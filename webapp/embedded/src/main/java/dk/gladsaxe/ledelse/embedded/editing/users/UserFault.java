package dk.gladsaxe.ledelse.embedded.editing.users;

/**
 * Why something cannot be done to a user.
 *
 * @param value what was given, or the name that it is about
 */
public record UserFault(Kind kind, String value) {

    /** Which rule it breaks. The names stand in message keys. */
    public enum Kind {

        UNKNOWN_USER("name", "There is no user '%s'; 'ledelse user list' shows them."),
        NAME_FORM("name", "'%s' cannot be a user name. Expected 2 to 64 characters: a to z, digits and . _ - @, with a"
                + " letter or digit at both ends."),
        NAME_RESERVED("name", "The host keeps the user name '%s' for itself. Choose another."),
        NAME_TAKEN("name", "There is a user '%s' already. Choose another name, or change that user."),
        FULL_NAME_LONG("fullName", "The full name '%s' is too long. Expected at most 100 characters."),
        EMAIL_FORM("email", "'%s' is no e-mail address. Expected one such as name@example.org."),
        LANGUAGE_UNKNOWN("language", "'%s' is no language of the interface. Expected da or en."),
        ROLE_UNKNOWN("roles", "There is no role '%s' that you may give; 'ledelse user roles' shows them."),
        SUPERUSER_ONLY("roles", "Only a superuser may change '%s', or make somebody a superuser."),
        OWN_ROLES("roles", "'%s' cannot change their own roles. Ask somebody else who manages users."),
        OWN_ACCOUNT("name", "'%s' cannot do this to themselves. Ask somebody else who manages users."),
        LAST_SUPERUSER("name", "'%s' is the last superuser who can log in. Make somebody else superuser first."),
        DISABLED("name", "'%s' is disabled, so a link would not help. Enable the user first."),
        PASSWORD_SHORT("password", "The password is too short. Expected at least 12 characters.%.0s"),
        PASSWORD_LONG("password", "The password is too long. Expected at most 72 bytes.%.0s"),
        PASSWORD_LIKE_NAME("password", "The password is too easy to guess: it holds the user name '%s'."),
        PASSWORD_WRONG("old", "The old password of '%s' is wrong."),
        PASSWORD_THROTTLED("old", "There were too many wrong passwords; wait %s seconds and try again."),
        LINK_GONE("link", "The link was used, has expired or was replaced. Ask for a new one.%.0s");

        private final String field;
        private final String message;

        Kind(final String field, final String message) {
            this.field = field;
            this.message = message;
        }

        /** The field of a form that it belongs to. */
        public String field() {
            return field;
        }
    }

    /** In English, for the command line. */
    public String message() {
        return kind.message.formatted(value);
    }
}
