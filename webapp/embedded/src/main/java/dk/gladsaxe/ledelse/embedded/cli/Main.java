package dk.gladsaxe.ledelse.embedded.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the program begins; the script {@code ledelse} sets the system properties. */
public final class Main {

    private Main() {
    }

    public static void main(final String[] arguments) {
        final Charset charset = Charset.defaultCharset();
        final Path directory = Path.of("").toAbsolutePath();
        final Surroundings surroundings = new Surroundings(directory,
                Path.of(System.getProperty("ledelse.project", directory.toString())),
                System.getenv(), Boolean.getBoolean("ledelse.terminal"),
                new TypedSecrets(Optional.ofNullable(System.console()), System.in, charset));
        final int exit = Cli.of(surroundings, new Logs()).run(List.of(arguments),
                new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset));
        System.exit(exit);
    }
}
