package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What people see when a command fails: one message, never a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final int UNEXPECTED = 1;
    static final int BAD_INPUT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Logs logs;

    Failures(final Logs logs) {
        this.logs = logs;
    }

    @Override
    public int handleParseException(final ParameterException error, final String[] arguments) {
        final CommandLine command = error.getCommandLine();
        final PrintWriter err = command.getErr();
        err.println(message(error));
        if (error instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream().findFirst()
                    .ifPresent(suggestion -> err.println("Did you mean: " + suggestion + "?"));
        }
        err.println("'" + help(command) + "' shows what can be typed.");
        return BAD_INPUT;
    }

    private static String help(final CommandLine command) {
        return command.getParent() == null ? "ledelse help" : command.getParent().getParent() == null
                ? "ledelse help " + command.getCommandName() : command.getCommandSpec().qualifiedName() + " --help";
    }

    private static String message(final ParameterException error) {
        return error instanceof UnmatchedArgumentException unmatched && error.getCommandLine().getParent() == null
                && !unmatched.isUnknownOption()
                ? "There is no command '" + unmatched.getUnmatched().get(0) + "'." : error.getMessage();
    }

    @Override
    public int handleExecutionException(
            final Exception error, final CommandLine command, final ParseResult parsed) {
        final PrintWriter err = command.getErr();
        final Optional<Throwable> bad = causes(error).filter(BadInput.class::isInstance).findFirst();
        if (bad.isPresent()) {
            err.println(bad.get().getMessage());
            return BAD_INPUT;
        }
        err.println("Something unexpected went wrong: " + error.getClass().getSimpleName() + ": " + error.getMessage());
        err.println("The details were written to " + details(error));
        return UNEXPECTED;
    }

    private Path details(final Exception error) {
        return logs.file().map(file -> {
            LOG.error("Unexpected", error);
            return file;
        }).orElseGet(() -> ownFile(error));
    }

    private static Path ownFile(final Exception error) {
        try {
            final Path file = Files.createTempFile("ledelse-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                error.printStackTrace(writer);
            }
            return file;
        } catch (final IOException e) {
            error.addSuppressed(e);
            throw new IllegalStateException(error);
        }
    }

    private static Stream<Throwable> causes(final Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause);
    }
}
