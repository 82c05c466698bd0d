package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.net.URI;
import java.net.URISyntaxException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Addresses of content in this instance.
 *
 * @param contextPath empty, or a slash and a name
 * @param origin      scheme, host and port, for addresses that must be complete
 */
public record Links(String contextPath, String origin, ContentLanguage language) {

    static final String ASSET = "mgnl:asset";

    /** The address of a node: the file of an asset, the page of everything else. */
    String to(final Node node, final String extension) throws RepositoryException {
        return node.isNodeType(ASSET) ? asset(node) : page(node.getPath(), extension);
    }

    /** The address of a page by its path. */
    String page(final String path, final String extension) {
        final String prefix = language instanceof final ContentLanguage.One one && !one.isStandard()
                ? "/" + one.locale() : "";
        return encoded(contextPath + prefix + path + (extension.isEmpty() ? "" : "." + extension));
    }

    private String asset(final Node asset) throws RepositoryException {
        final String fileName = asset.hasProperty("jcr:content/fileName")
                ? asset.getProperty("jcr:content/fileName").getString() : asset.getName();
        return encoded(contextPath + "/dam/jcr:" + asset.getIdentifier() + "/" + fileName);
    }

    private static String encoded(final String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (final URISyntaxException e) {
            throw new IllegalArgumentException(path + " cannot be written as an address", e);
        }
    }
}
