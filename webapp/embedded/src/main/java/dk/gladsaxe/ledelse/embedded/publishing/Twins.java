package dk.gladsaxe.ledelse.embedded.publishing;

import dk.gladsaxe.ledelse.embedded.repository.Identified;
import java.util.Optional;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.xml.sax.SAXException;

/** Finds the node of the other instance that is the same one: by its identifier, which both instances share. */
record Twins(Session session) {

    Optional<Node> find(final Node node) throws RepositoryException {
        if (node.getDepth() == 0) {
            return Optional.of(session.getRootNode());
        }
        if (!node.isNodeType("mix:referenceable")) {
            return session.nodeExists(node.getPath()) ? Optional.of(session.getNode(node.getPath())) : Optional.empty();
        }
        return find(node.getIdentifier());
    }

    Optional<Node> find(final String identifier) {
        return Identified.find(session, identifier);
    }

    /** Makes a node like this one, without children and with its identifier; there must be none of that name. */
    Node create(final Node node, final Node parent) throws RepositoryException {
        try {
            node.getSession().exportSystemView(node.getPath(), session.getImportContentHandler(
                    parent.getPath(), ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW), false, true);
        } catch (final SAXException e) {
            throw new RepositoryException(node.getPath() + " cannot be copied: " + e.getMessage(), e);
        }
        return parent.getNode(node.getName());
    }
}
