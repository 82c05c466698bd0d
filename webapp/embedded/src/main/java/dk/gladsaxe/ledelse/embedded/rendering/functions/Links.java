package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Locale;
import javax.jcr.Node;

/** Addresses of pages: context path, prefix of a language that is not the default one, path, extension. */
final class Links {

    private final RenderingContext context;

    Links(final RenderingContext context) {
        this.context = context;
    }

    String to(final Node node) {
        return to(node, context.locale());
    }

    String to(final Node node, final Locale locale) {
        return prefix(locale) + Jcr.get(node::getPath) + "." + PageAddress.EXTENSION;
    }

    /** What stands before the path of a page in that language. */
    String prefix(final Locale locale) {
        return context.instance().contextPath()
                + (locale.equals(context.definitions().site().defaultLocale()) ? "" : "/" + locale);
    }
}
