package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.links.ContentAddresses;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Locale;
import javax.jcr.Node;

/** Addresses of content for the page that is drawn. */
public final class Links {

    private final ContentAddresses addresses;
    private final Locale locale;

    public Links(final RenderingContext context) {
        this.addresses = new ContentAddresses(
                context.instance().contextPath(), context.definitions().site().defaultLocale());
        this.locale = context.locale();
    }

    /** The address of the node in the language of the page. */
    public String to(final Node node) {
        return to(node, locale);
    }

    /** The address of the node in that language. */
    public String to(final Node node, final Locale other) {
        return Jcr.get(() -> addresses.of(node, PageAddress.EXTENSION, other));
    }

    /** The address of a page by its path; the page need not exist. */
    String page(final String path, final String extension, final Locale other) {
        return addresses.page(path, extension, other);
    }
}
