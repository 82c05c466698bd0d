package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Reads what is stored in a repository. */
final class JcrContent implements StoredContent {

    private static final String SYSTEM = "jcr:";

    private final Function<String, Session> sessions;

    JcrContent(final Function<String, Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Stored> node(final String workspace, final String path) {
        return Jcr.get(() -> {
            final Session session = sessions.apply(workspace);
            return session.nodeExists(path) ? Optional.of(read(session.getNode(path))) : Optional.empty();
        });
    }

    @Override
    public List<Stored> top(final String workspace) {
        return Jcr.get(() -> children(sessions.apply(workspace).getRootNode()));
    }

    private static Stored read(final Node node) throws RepositoryException {
        final Map<String, String> properties = new LinkedHashMap<>();
        for (final PropertyIterator all = node.getProperties(); all.hasNext();) {
            final Property property = all.nextProperty();
            if (!property.isMultiple() && property.getType() != PropertyType.BINARY) {
                properties.put(property.getName(), property.getString());
            }
        }
        return new Stored(node.getPath(), node.getIdentifier(), node.getPrimaryNodeType().getName(), properties,
                children(node));
    }

    private static List<Stored> children(final Node node) throws RepositoryException {
        final List<Stored> children = new ArrayList<>();
        for (final NodeIterator all = node.getNodes(); all.hasNext();) {
            final Node child = all.nextNode();
            if (!child.getName().startsWith(SYSTEM)) {
                children.add(read(child));
            }
        }
        return children;
    }
}
