package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.Role;
import dk.gladsaxe.ledelse.embedded.editing.users.StoredUser;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDetails;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledelse user roles}: what there is to give, and who has what. */
@Command(name = "roles", description = "Shows the roles there are, or those of a user; gives and takes roles.")
final class UserRolesCommand extends UserHomeCommand {

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The user; without it, the roles there are")
    private String name;

    @Option(names = "--add", paramLabel = "ROLE", description = "Give this role; may be given several times")
    private List<String> added = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "ROLE", description = "Take this role; may be given several times")
    private List<String> removed = new ArrayList<>();

    UserRolesCommand(final Session session) {
        super(session);
    }

    @Override
    void check() {
        if (name == null && !(added.isEmpty() && removed.isEmpty())) {
            throw new Usage("Type the name of the user whose roles --add and --remove are to change.");
        }
        added.stream().filter(removed::contains).findFirst().ifPresent(role -> {
            throw new Usage("The role '" + role + "' cannot be given and taken at once: type either --add or --remove.");
        });
    }

    @Override
    void work(final UserDesk desk, final User operator) {
        if (name == null) {
            desk.catalogue().roles(operator).forEach(role ->
                    out().println(role.name() + "  " + role.title() + describe(role)));
            return;
        }
        final StoredUser user = desk.catalogue().user(operator, name).orElseThrow(() -> new Usage(
                new UserFault(UserFault.Kind.UNKNOWN_USER, name).message()));
        final Set<String> roles = new TreeSet<>(user.roles());
        removed.forEach(role -> {
            if (!roles.remove(role)) {
                throw new Usage("'" + name + "' has not got the role '" + role + "', so it cannot be taken. "
                        + "'ledelse user roles " + name + "' shows what the user has.");
            }
        });
        roles.addAll(added);
        if (!added.isEmpty() || !removed.isEmpty()) {
            desk.editing().change(operator, name,
                    new UserDetails(user.fullName(), user.email(), user.language(), roles));
        }
        out().println(name + ": " + (roles.isEmpty() ? "no roles" : String.join(", ", roles)));
    }

    private static String describe(final Role role) {
        return role.description().isEmpty() ? "" : ": " + role.description();
    }
}
