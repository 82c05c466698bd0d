package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.security.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledelse user enable}: the user can log in again. */
@Command(name = "enable", description = "Lets a disabled user log in again.")
final class UserEnableCommand extends UserHomeCommand {

    @Parameters(paramLabel = "NAME", description = "The user's name, as typed at log-in")
    private String name;

    UserEnableCommand(final Session session) {
        super(session);
    }

    @Override
    void work(final UserDesk desk, final User operator) {
        desk.editing().enable(operator, name);
        out().println("enabled " + name);
    }
}
