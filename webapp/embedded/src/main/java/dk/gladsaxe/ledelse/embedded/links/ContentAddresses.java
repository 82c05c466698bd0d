package dk.gladsaxe.ledelse.embedded.links;

import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.util.Text;

/**
 * Addresses of the content of one instance, encoded so that they can stand in an attribute. A page's is context path,
 * prefix of a language that is not the default one, path and extension; an asset's is that of its file. Immutable.
 *
 * @param contextPath empty, or a slash and a name
 * @param standard    the site's default locale, whose addresses have no prefix
 */
public record ContentAddresses(String contextPath, Locale standard) {

    private static final String ASSET = "mgnl:asset";
    private static final String FILE_NAME = "jcr:content/fileName";

    /**
     * The address of a node: the file of an asset, the page of everything else.
     *
     * @param extension of a page, without the dot; empty for none
     */
    public String of(final Node node, final String extension, final Locale locale) throws RepositoryException {
        return node.isNodeType(ASSET) ? asset(node) : page(node.getPath(), extension, locale);
    }

    /** The address of a page by its path; the page need not exist. */
    public String page(final String path, final String extension, final Locale locale) {
        return contextPath + (locale.equals(standard) ? "" : "/" + locale)
                + Text.escapePath(path) + (extension.isEmpty() ? "" : "." + extension);
    }

    private String asset(final Node asset) throws RepositoryException {
        final String fileName = asset.hasProperty(FILE_NAME)
                ? asset.getProperty(FILE_NAME).getString() : asset.getName();
        return contextPath + "/dam/jcr:" + asset.getIdentifier() + "/" + Text.escape(fileName);
    }
}
