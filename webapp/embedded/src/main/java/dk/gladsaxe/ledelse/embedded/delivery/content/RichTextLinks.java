package dk.gladsaxe.ledelse.embedded.delivery.content;

import dk.gladsaxe.ledelse.embedded.links.EditorLink;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Optional;
import javax.jcr.Node;

/**
 * Turns the links that editors set in rich text into addresses. A link to a node that is gone, or that the reader may
 * not see, keeps the path it had.
 */
final class RichTextLinks {

    private final Sessions sessions;
    private final Links links;

    RichTextLinks(final Sessions sessions, final Links links) {
        this.sessions = sessions;
        this.links = links;
    }

    String resolved(final String html, final boolean complete) {
        return EditorLink.replaceAll(html, link -> (complete ? links.origin() : "") + address(link));
    }

    private String address(final EditorLink link) {
        final String extension = link.extension().orElse("html");
        final Optional<Node> node = sessions.has(link.workspace())
                ? Identified.find(sessions.on(link.workspace()), link.identifier()) : Optional.empty();
        return node.map(found -> Jcr.get(() -> links.to(found, extension)))
                .orElseGet(() -> links.page(link.path(), extension));
    }
}
