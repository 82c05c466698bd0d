package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.control.Commands;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Runs what was typed, and gives its exit code. Safe for use by several threads. */
public final class Cli {

    private final Surroundings surroundings;
    private final Logs logs;
    private final Optional<Instances> running;
    private final Optional<String> handed;

    private Cli(final Surroundings surroundings, final Logs logs, final Optional<Instances> running,
            final Optional<String> handed) {
        this.surroundings = surroundings;
        this.logs = logs;
        this.running = running;
        this.handed = handed;
    }

    /** A command line of its own. */
    public static Cli of(final Surroundings surroundings, final Logs logs) {
        return new Cli(surroundings, logs, Optional.empty(), Optional.empty());
    }

    /** The command line inside a running host, for commands that are handed to it. */
    public static Commands inside(final Instances running, final Surroundings surroundings, final Logs logs) {
        return (request, out, err) -> new Cli(
                surroundings.at(Path.of(request.directory()), request.terminal()), logs, Optional.of(running),
                request.secret().stream().findFirst())
                .run(request.arguments(), out, err);
    }


    /** Runs the command that was typed to its end and gives its exit code; whatever goes wrong is told, not thrown. */
    public int run(final List<String> arguments, final PrintWriter out, final PrintWriter err) {
        final Session session = new Session(surroundings, logs, running, handed);
        final Ledelse top = new Ledelse();
        final Failures failures = new Failures(logs);
        final CommandLine command = new CommandLine(top);
        if (running.isEmpty()) {
            command.addSubcommand(new StartCommand(session)).addSubcommand(new CheckCommand(session));
        }
        command.addSubcommand(new PublishCommand(session)).addSubcommand(new UnpublishCommand(session))
                .addSubcommand(new ImportCommand(session)).addSubcommand(new ExportCommand(session))
                .addSubcommand(UserCommand.of(session));
        command.setOut(out).setErr(err)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExecutionStrategy(parsed -> {
                    if (running.isEmpty()) {
                        logs.toConsole(top.verbose());
                    }
                    return new CommandLine.RunLast().execute(parsed);
                });
        try {
            return command.execute(arguments.toArray(String[]::new));
        } finally {
            out.flush();
            err.flush();
        }
    }
}
