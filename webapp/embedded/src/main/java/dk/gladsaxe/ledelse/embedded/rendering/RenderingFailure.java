package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;

/**
 * A page cannot be drawn. The message is meant for the people who write templates: it names the node, the definition
 * or the script, and what to do.
 */
public final class RenderingFailure extends RuntimeException {

    public RenderingFailure(final String message) {
        super(message);
    }

    public RenderingFailure(final String message, final Throwable cause) {
        super(message, cause);
    }

    /** A script failed, or a function that it called; the place is the innermost script that is known. */
    static RenderingFailure in(final String script, final TemplateException failure) {
        final String place = path(Optional.ofNullable(failure.getTemplateSourceName()).orElse(script))
                + (failure.getLineNumber() == null ? ""
                        : ", line " + failure.getLineNumber() + ", column " + failure.getColumnNumber());
        return new RenderingFailure(
                place + ": " + failure.getMessageWithoutStackTop().strip() + reason(failure), failure);
    }

    static RenderingFailure in(final String script, final ParseException failure) {
        return new RenderingFailure(script + " is not a valid template: " + failure.getMessage().strip(), failure);
    }

    /** FreeMarker's name of a script as the resource path that it is. */
    static String path(final String script) {
        return script.startsWith("/") ? script : "/" + script;
    }

    /** What a function said: FreeMarker's own message only tells that one failed. */
    private static String reason(final TemplateException failure) {
        Throwable cause = failure.getCause();
        while (cause instanceof TemplateException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null || cause instanceof TemplateException || cause.getMessage() == null
                ? "" : "\nReason: " + cause.getMessage();
    }
}
