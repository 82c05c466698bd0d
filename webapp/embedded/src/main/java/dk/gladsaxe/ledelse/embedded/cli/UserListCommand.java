package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.StoredUser;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code ledelse user list}: who there is. */
@Command(name = "list", description = "Lists the users of author: name, state, roles, full name and e-mail.")
final class UserListCommand extends UserHomeCommand {

    private static final int STATE_WIDTH = 11;

    UserListCommand(final Session session) {
        super(session);
    }

    @Override
    void work(final UserDesk desk, final User operator) {
        final List<StoredUser> users = desk.catalogue().users(operator);
        final int names = users.stream().mapToInt(user -> user.name().length()).max().orElse(0);
        for (final StoredUser user : users) {
            out().println("%s  %s  %s".formatted(padded(user.name(), names), padded(state(user), STATE_WIDTH),
                    String.join("  ", parts(user))));
        }
    }

    private static String padded(final String text, final int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static List<String> parts(final StoredUser user) {
        return Stream.of(user.roles().isEmpty() ? "no roles" : String.join(", ", user.roles()), user.fullName(),
                user.email().isEmpty() ? "" : "<" + user.email() + ">").filter(part -> !part.isEmpty()).toList();
    }

    private static String state(final StoredUser user) {
        return !user.enabled() ? "disabled" : user.withPassword() ? "enabled" : "no password";
    }
}
