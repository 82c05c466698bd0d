package dk.gladsaxe.ledelse.embedded.control;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written to it, a piece at each flush. */
final class EventWriter extends Writer {

    private final Consumer<String> pieces;
    private final StringBuilder pending = new StringBuilder();

    EventWriter(final Consumer<String> pieces) {
        this.pieces = pieces;
    }

    @Override
    public void write(final char[] text, final int start, final int length) {
        pending.append(text, start, length);
    }

    @Override
    public void flush() {
        if (!pending.isEmpty()) {
            pieces.accept(pending.toString());
            pending.setLength(0);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
