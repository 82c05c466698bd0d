package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDetails;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledelse user add}: somebody new. */
@Command(name = "add", description = "Makes a user; the password is asked for, piped in, or taken from"
        + " LEDELSE_USER_PASSWORD.")
final class UserAddCommand extends UserHomeCommand {

    @Parameters(paramLabel = "NAME", description = "The user's name, as typed at log-in")
    private String name;

    @Option(names = "--full-name", paramLabel = "TEXT", defaultValue = "", description = "Shown beside the name")
    private String fullName;

    @Option(names = "--email", paramLabel = "ADDRESS", defaultValue = "", description = "E-mail address")
    private String email;

    @Option(names = "--language", paramLabel = "LANG", defaultValue = "", description = "Of the interface: da or en")
    private String language;

    @Option(names = "--role", paramLabel = "ROLE",
            description = "A role to give; may be given several times. 'ledelse user roles' shows them")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--link", description = "Print a link by which the user chooses a password; it works once, for three"
            + " days")
    private boolean link;

    UserAddCommand(final Session session) {
        super(session);
    }

    @Override
    Optional<String> readSecret() {
        return link ? Optional.empty() : newPassword();
    }

    @Override
    void work(final UserDesk desk, final User operator) {
        desk.editing().add(operator, name, new UserDetails(fullName, email, language, Set.copyOf(roles)), secret());
        out().println("added " + name);
        if (link) {
            printLink(desk.passwords().makeLink(operator, name));
        }
    }
}
