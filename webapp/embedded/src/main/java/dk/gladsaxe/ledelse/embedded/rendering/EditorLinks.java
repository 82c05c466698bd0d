package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.links.EditorLink;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import java.util.Optional;
import javax.jcr.Node;

/**
 * Turns the links that editors set in rich text into addresses in a page that is drawn; a link to a node that is gone,
 * or that the visitor may not see, keeps the path it had.
 */
final class EditorLinks {

    private final RenderingContext context;
    private final Links links;

    EditorLinks(final RenderingContext context) {
        this.context = context;
        this.links = new Links(context);
    }

    String resolved(final String html) {
        return EditorLink.replaceAll(html, this::address);
    }

    private String address(final EditorLink link) {
        return find(link).map(links::to).orElseGet(() ->
                links.page(link.path(), link.extension().orElse(PageAddress.EXTENSION), context.locale()));
    }

    private Optional<Node> find(final EditorLink link) {
        return context.instance().workspaces().names().contains(link.workspace())
                ? Identified.find(context.sessions().session(link.workspace()), link.identifier()) : Optional.empty();
    }
}
