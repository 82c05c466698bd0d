package dk.gladsaxe.ledelse.embedded.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** From the terminal of this process, or from its standard input when there is none. For one thread. */
final class TypedSecrets implements Secrets {

    private final Optional<Console> terminal;
    private final BufferedReader piped;

    TypedSecrets(final Optional<Console> terminal, final InputStream in, final Charset charset) {
        this.terminal = terminal;
        this.piped = new BufferedReader(new InputStreamReader(in, charset));
    }

    @Override
    public Optional<String> read(final String prompt) {
        try {
            return terminal.isPresent() ? Optional.ofNullable(terminal.get().readPassword("%s: ", prompt)).map(String::new)
                    : Optional.ofNullable(piped.readLine());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
