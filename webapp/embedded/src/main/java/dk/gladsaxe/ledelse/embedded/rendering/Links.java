package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.util.Text;

/**
 * Addresses of content, encoded so that they can stand in an attribute. A page's is context path, prefix of a language
 * that is not the default one, path and extension; an asset's is that of its file.
 */
public final class Links {

    private static final String ASSET = "mgnl:asset";
    private static final String FILE_NAME = "jcr:content/fileName";

    private final RenderingContext context;

    public Links(final RenderingContext context) {
        this.context = context;
    }

    public String to(final Node node) {
        return to(node, context.locale());
    }

    public String to(final Node node, final Locale locale) {
        return Jcr.get(() -> node.isNodeType(ASSET)
                ? asset(node) : page(node.getPath(), PageAddress.EXTENSION, locale));
    }

    /** The address of a page by its path; the page need not exist. */
    String page(final String path, final String extension, final Locale locale) {
        return context.instance().contextPath()
                + (locale.equals(context.definitions().site().defaultLocale()) ? "" : "/" + locale)
                + Text.escapePath(path) + (extension.isEmpty() ? "" : "." + extension);
    }

    private String asset(final Node asset) throws RepositoryException {
        final String fileName = asset.hasProperty(FILE_NAME)
                ? asset.getProperty(FILE_NAME).getString() : asset.getName();
        return context.instance().contextPath() + "/dam/jcr:" + asset.getIdentifier() + "/" + Text.escape(fileName);
    }
}
