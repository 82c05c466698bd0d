package dk.gladsaxe.ledelse.document;

import java.util.List;

/** The text is no framework document, or one that cannot be understood. The message says why, in plain words. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;
    private final transient List<Sought> sought;

    private DocumentRefused(
            final Reason reason, final List<String> arguments, final String message, final List<Sought> sought) {
        super(message);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
        this.sought = List.copyOf(sought);
    }

    static DocumentRefused unlike(final List<Sought> sought) {
        final StringBuilder message = new StringBuilder("This is not a framework document. Looked for:");
        sought.forEach(part -> message.append("\n  ").append(part.found() ? "found      " : "not found  ")
                .append(part.what()));
        return new DocumentRefused(Reason.UNLIKE, List.of(), message.toString(), sought);
    }

    /** @param arguments what other words for the same reason need */
    static DocumentRefused because(final Reason reason, final List<String> arguments, final String message) {
        return new DocumentRefused(reason, arguments, message, List.of());
    }

    public Reason reason() {
        return reason;
    }

    /** Unless the reason is {@link Reason#UNLIKE}, the number of the line, counted from 1; then what the reason says. */
    public List<String> arguments() {
        return arguments;
    }

    /** The parts that were looked for; empty when the document was recognised but something in it was refused. */
    public List<Sought> sought() {
        return sought;
    }

    /** Why a text is refused. */
    public enum Reason {
        /** It lacks what makes a framework document, see {@link #sought()}. */
        UNLIKE,
        /** A line is too long; the argument is the number of its characters. */
        ENDLESS_LINE,
        /** A heading names a relation that is not known; the arguments are the heading and the words that are. */
        UNKNOWN_DIRECTION,
        /** A relation stands there twice; the argument is the heading. */
        RELATION_TWICE
    }

    /** What makes a framework document. */
    public enum Part {
        RELATIONS, FOCUS_POINTS, PRINCIPLES, VIEW, CONTACT
    }

    /**
     * A part that makes a framework document.
     *
     * @param what in plain words
     */
    public record Sought(Part part, String what, boolean found) {
    }
}
