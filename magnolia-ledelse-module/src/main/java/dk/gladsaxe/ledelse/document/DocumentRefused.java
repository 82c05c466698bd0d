package dk.gladsaxe.ledelse.document;

import java.util.List;

/** The text is no framework document, or one that cannot be understood. The message says why, in plain words. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Sought> sought;

    private DocumentRefused(final String message, final List<Sought> sought) {
        super(message);
        this.sought = List.copyOf(sought);
    }

    static DocumentRefused unlike(final List<Sought> sought) {
        final StringBuilder message = new StringBuilder("This is not a framework document. Looked for:");
        sought.forEach(part -> message.append("\n  ").append(part.found() ? "found      " : "not found  ")
                .append(part.what()));
        return new DocumentRefused(message.toString(), sought);
    }

    static DocumentRefused because(final String message) {
        return new DocumentRefused(message, List.of());
    }

    /** The parts that were looked for; empty when the document was recognised but something in it was refused. */
    public List<Sought> sought() {
        return sought;
    }

    /**
     * A part that makes a framework document.
     *
     * @param what in plain words
     */
    public record Sought(String what, boolean found) {
    }
}
