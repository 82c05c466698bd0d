package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledelse user password}: a new password, or a link to choose one. */
@Command(name = "password", description = "Sets a user's password: asked for, piped in, or taken from"
        + " LEDELSE_USER_PASSWORD. Ends what sessions the user has.")
final class UserPasswordCommand extends UserHomeCommand {

    @Parameters(paramLabel = "NAME", description = "The user's name, as typed at log-in")
    private String name;

    @Option(names = "--link", description = "Print a link by which the user chooses a password; it works once, for three"
            + " days")
    private boolean link;

    UserPasswordCommand(final Session session) {
        super(session);
    }

    @Override
    Optional<String> readSecret() {
        return link ? Optional.empty() : newPassword();
    }

    @Override
    void work(final UserDesk desk, final User operator) {
        if (secret().isPresent()) {
            desk.passwords().set(operator, name, secret().get());
            out().println("set the password of " + name);
        } else {
            printLink(desk.passwords().makeLink(operator, name));
        }
    }
}
