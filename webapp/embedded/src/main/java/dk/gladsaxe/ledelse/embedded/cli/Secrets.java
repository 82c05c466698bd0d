package dk.gladsaxe.ledelse.embedded.cli;

import java.util.Optional;

/** Gets from a person or a pipe what must not be typed as an argument, where others could read it. */
@FunctionalInterface
public interface Secrets {

    /**
     * What is typed, without showing it, or else the next line of what is piped in; empty when nothing comes.
     *
     * @param prompt shown where a person is asked, without the colon
     */
    Optional<String> read(String prompt);
}
