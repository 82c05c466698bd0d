package dk.gladsaxe.ledelse.embedded.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ledelse user}: what is done to users is told by a further word. */
@Command(name = "user", description = "Manages who may log in to author, and what they may do there.")
final class UserCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    private UserCommand() {
    }

    static CommandLine of(final Session session) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new UserListCommand(session)).addSubcommand(new UserAddCommand(session))
                .addSubcommand(new UserRolesCommand(session)).addSubcommand(new UserPasswordCommand(session))
                .addSubcommand(new UserDisableCommand(session)).addSubcommand(new UserEnableCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Type what to do: list, add, roles, password, disable or enable.");
    }
}
