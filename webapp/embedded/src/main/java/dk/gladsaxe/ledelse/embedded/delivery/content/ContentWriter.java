package dk.gladsaxe.ledelse.embedded.delivery.content;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.Reference;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.ReferenceResolver;
import dk.gladsaxe.ledelse.embedded.delivery.content.ValueWriter.Substitute;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import java.io.IOException;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Writes the nodes of one answer as an endpoint's definition says, and what they refer to. Used by one thread. */
public final class ContentWriter {

    private final JsonGenerator json;
    private final EndpointDefinition.Delivery endpoint;
    private final PropertySelection selection;
    private final Sessions sessions;
    private final Links links;
    private final NodeWriter nodes;
    private final AssetWriter assets;
    private final RichTextLinks richText;

    public ContentWriter(
            final JsonGenerator json, final EndpointDefinition.Delivery endpoint, final PropertySelection selection,
            final Sessions sessions, final Links links, final NodeBudget budget) {
        this.json = json;
        this.endpoint = endpoint;
        this.selection = selection;
        this.sessions = sessions;
        this.links = links;
        this.nodes = new NodeWriter(json, links.language(), NodeTypeSet.of(
                sessions.on(endpoint.workspace()), endpoint.childNodeTypes(), endpoint.strict()), budget);
        this.assets = new AssetWriter(json, sessions, links, links.language());
        this.richText = new RichTextLinks(sessions, links);
    }

    /** Writes one node that the endpoint gives. */
    public void write(final Node node) throws IOException {
        try {
            nodes.write(node, "", endpoint.depth(), selection, Trail.START, this::substitute);
        } catch (final RepositoryException e) {
            throw new RepositoryFailure(e);
        }
    }

    private Substitute substitute(final Node node, final String property, final Trail trail)
            throws RepositoryException {
        for (final Reference reference : endpoint.references()) {
            if (property.matches(reference.propertyName()) && isMeant(node, reference.nodeType())) {
                return value -> write(value, reference.resolver(), trail);
            }
        }
        return value -> false;
    }

    private static boolean isMeant(final Node node, final Optional<String> type) throws RepositoryException {
        return type.isEmpty() || node.isNodeType(type.get());
    }

    private boolean write(final Value value, final ReferenceResolver resolver, final Trail trail)
            throws IOException, RepositoryException {
        if (resolver instanceof final ReferenceResolver.Jcr jcr) {
            return writeNode(value.getString(), jcr, trail);
        }
        if (resolver instanceof final ReferenceResolver.Asset asset) {
            return assets.write(value.getString(), asset);
        }
        final ReferenceResolver.RichTextLink link = (ReferenceResolver.RichTextLink) resolver;
        json.writeString(richText.resolved(value.getString(), link.completeUrl()));
        return true;
    }

    private boolean writeNode(final String identifier, final ReferenceResolver.Jcr resolver, final Trail trail)
            throws IOException, RepositoryException {
        final Optional<Node> target = Identified.find(sessions.on(resolver.targetWorkspace()), identifier);
        if (target.isEmpty()) {
            return false;
        }
        final String link = resolver.generateLink() ? links.to(target.get(), "html") : "";
        if (!resolver.expand() && !link.isEmpty()) {
            json.writeString(link);
            return true;
        }
        if (!resolver.expand()
                || !trail.mayFollow(identifier, endpoint.referenceDepth(), endpoint.referenceRepeat())) {
            return false;
        }
        nodes.write(target.get(), link, depth(resolver),
                PropertySelection.systemRules(endpoint)
                        .narrowed(resolver.properties(), resolver.excludeProperties()),
                trail.overReference(), this::substitute);
        return true;
    }

    private int depth(final ReferenceResolver.Jcr resolver) {
        return resolver.depthInReferencedNode() < 0 ? endpoint.depth() : resolver.depthInReferencedNode();
    }
}
