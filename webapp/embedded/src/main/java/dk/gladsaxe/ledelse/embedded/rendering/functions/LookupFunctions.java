package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.List;
import java.util.Optional;
import javax.jcr.NamespaceException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.Session;

/**
 * The part of {@code cmsfn} that fetches nodes by path and identifier, with the visitor's permissions. What it gives
 * is seen as it is stored: neither escaped nor in a language, as Magnolia 6.2.45 gives it.
 */
public final class LookupFunctions {

    private final RenderingContext context;

    LookupFunctions(final RenderingContext context) {
        this.context = context;
    }

    public ContentMap content(final String path) {
        return contentByPath(path);
    }

    public ContentMap content(final String workspace, final String path) {
        return contentByPath(path, workspace);
    }

    public ContentMap contentByPath(final String path) {
        return contentByPath(path, RenderingContext.WEBSITE);
    }

    public ContentMap contentByPath(final String path, final String workspace) {
        return byPath(workspace, path).map(ContentMap::new).orElse(null);
    }

    public ContentMap contentById(final String id) {
        return contentById(id, RenderingContext.WEBSITE);
    }

    public ContentMap contentById(final String id, final String workspace) {
        return byId(workspace, id).map(ContentMap::new).orElse(null);
    }

    public ContentMap contentByIdentifier(final String id) {
        return contentById(id);
    }

    public ContentMap contentByIdentifier(final String workspace, final String id) {
        return contentById(id, workspace);
    }

    public Node nodeByPath(final String path) {
        return nodeByPath(path, RenderingContext.WEBSITE);
    }

    public Node nodeByPath(final String path, final String workspace) {
        return byPath(workspace, path).orElse(null);
    }

    public Node nodeById(final String id) {
        return nodeById(id, RenderingContext.WEBSITE);
    }

    public Node nodeById(final String id, final String workspace) {
        return byId(workspace, id).orElse(null);
    }

    /** The node whose identifier or path the property holds, in the shape of the content. */
    public Object contentByReference(final Object content, final String property, final String workspace) {
        final String reference = Jcr.get(() -> Nodes.text(Nodes.of(content), property));
        return (reference.startsWith("/") ? byPath(workspace, reference) : byId(workspace, reference))
                .map(node -> Nodes.like(content, node)).orElse(null);
    }

    /** The nodes below the content that this template draws, in the order of the tree. */
    public List<Object> contentListByTemplateId(final Object content, final String templateId) {
        return Nodes.like(content, TemplateUses.below(Nodes.of(content), List.of(templateId)));
    }

    /** What cannot be there is not there: a wrong path and a wrong identifier are no failures of a page. */
    private Optional<Node> byPath(final String workspace, final String path) {
        final Session session = session(workspace);
        return Jcr.get(() -> {
            try {
                return Addresses.isPath(path) ? Optional.of(session.getNode(path)) : Optional.empty();
            } catch (final PathNotFoundException | NamespaceException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<Node> byId(final String workspace, final String id) {
        return Identified.find(session(workspace), id);
    }

    private Session session(final String workspace) {
        if (!context.instance().workspaces().names().contains(workspace)) {
            throw new IllegalArgumentException("there is no workspace '" + workspace + "'");
        }
        return context.sessions().session(workspace);
    }
}
