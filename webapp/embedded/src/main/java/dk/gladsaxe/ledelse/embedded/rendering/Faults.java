package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens when a script stumbles, such as over a value that is not there. In the page editor that ends the page.
 * Everywhere else Magnolia leaves out the element of the script that stumbled and goes on with the next, so that a
 * reader gets the rest of the page; what was left out is remembered here. Whatever functions and directives refuse
 * always ends the page. Used by one thread.
 */
final class Faults {

    private final boolean endThePage;
    private final List<String> passedOver = new ArrayList<>();

    Faults(final Mode mode) {
        this.endThePage = mode == Mode.EDIT;
    }

    TemplateExceptionHandler of(final String script) {
        return (final TemplateException fault, final Environment environment, final Writer out) -> {
            if (endThePage || !isTheScriptsOwn(fault)) {
                throw fault;
            }
            passedOver.add(RenderingFailure.in(script, fault).getMessage());
        };
    }

    List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    private static boolean isTheScriptsOwn(final TemplateException fault) {
        Throwable cause = fault;
        while (cause instanceof TemplateException) {
            cause = cause.getCause();
        }
        return cause == null;
    }
}
