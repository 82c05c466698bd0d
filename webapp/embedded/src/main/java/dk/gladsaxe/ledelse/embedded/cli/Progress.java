package dk.gladsaxe.ledelse.embedded.cli;

import java.io.PrintWriter;

/** A line that tells how far long work has come; only where a person is watching. */
final class Progress implements AutoCloseable {

    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;

    Progress(final PrintWriter err, final boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void show(final String text) {
        print(ERASE + text);
    }

    /** Takes the line away, so that something lasting can be printed in its place. */
    void erase() {
        print(ERASE);
    }

    @Override
    public void close() {
        erase();
    }

    private void print(final String text) {
        if (terminal) {
            err.print(text);
            err.flush();
        }
    }
}
