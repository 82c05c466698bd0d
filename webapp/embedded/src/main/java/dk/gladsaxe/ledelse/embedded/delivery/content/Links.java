package dk.gladsaxe.ledelse.embedded.delivery.content;

import dk.gladsaxe.ledelse.embedded.links.ContentAddresses;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Addresses of content in the language of an answer.
 *
 * @param origin scheme, host and port, for addresses that must be complete
 */
public record Links(ContentAddresses addresses, String origin, AnswerLanguage language) {

    static final String ASSET = "mgnl:asset";

    /** The address of a node: the file of an asset, the page of everything else. */
    String to(final Node node, final String extension) throws RepositoryException {
        return addresses.of(node, extension, locale());
    }

    /** The address of a page by its path. */
    String page(final String path, final String extension) {
        return addresses.page(path, extension, locale());
    }

    private Locale locale() {
        return language instanceof final AnswerLanguage.One one ? one.locale() : addresses.standard();
    }
}
