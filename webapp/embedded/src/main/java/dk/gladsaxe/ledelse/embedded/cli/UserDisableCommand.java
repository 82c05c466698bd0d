package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.security.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledelse user disable}: nobody logs in by that name until it is enabled. */
@Command(name = "disable", description = "Keeps a user from logging in and ends what sessions the user has.")
final class UserDisableCommand extends UserHomeCommand {

    @Parameters(paramLabel = "NAME", description = "The user's name, as typed at log-in")
    private String name;

    UserDisableCommand(final Session session) {
        super(session);
    }

    @Override
    void work(final UserDesk desk, final User operator) {
        desk.editing().disable(operator, name);
        out().println("disabled " + name);
    }
}
