package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Copies items beside themselves. A copy is a draft, whatever the item is. Safe for use by several threads. */
public final class Duplicating {

    private final Operations operations;

    public Duplicating(final Operations operations) {
        this.operations = operations;
    }

    /** Copies those that are there and not in the bin, in one save; gives the identifiers of the copies. */
    public List<String> duplicate(final String workspace, final Collection<String> items, final User user) {
        return operations.run(workspace, user, session -> {
            final List<String> copies = new ArrayList<>();
            for (final String item : items) {
                final Optional<Node> node = Identified.find(session.jcr(), item);
                if (node.isPresent() && !node.get().isNodeType("mgnl:deleted")) {
                    copies.add(duplicate(session, node.get()));
                }
            }
            return copies;
        });
    }

    private static String duplicate(final EditingSession session, final Node node) throws RepositoryException {
        final Node parent = node.getParent();
        final Node copy = parent.addNode(
                NodeNames.free(parent, node.getName().replaceAll("-\\d+$", "")), node.getPrimaryNodeType().getName());
        fill(node, copy);
        if (copy.hasProperty("name")) {
            copy.setProperty("name", copy.getName());
        }
        copy.setProperty("mgnl:created", session.calendar());
        copy.setProperty("mgnl:createdBy", session.user().name());
        session.touch(copy);
        session.record(AuditAction.DUPLICATED, copy, node.getName());
        return copy.getIdentifier();
    }

    private static void fill(final Node from, final Node to) throws RepositoryException {
        for (final Property property : JcrUtils.getProperties(from)) {
            final boolean written = !property.getDefinition().isProtected() && !property.getName().startsWith("jcr:lock");
            if (written && (!property.getName().startsWith("mgnl:") || property.getName().equals("mgnl:template"))) {
                if (property.isMultiple()) {
                    to.setProperty(property.getName(), property.getValues(), property.getType());
                } else {
                    to.setProperty(property.getName(), property.getValue(), property.getType());
                }
            }
        }
        for (final Node child : JcrUtils.getChildNodes(from)) {
            if (!child.isNodeType("mgnl:content") && !child.isNodeType("nt:folder")) {
                fill(child, to.hasNode(child.getName()) ? to.getNode(child.getName())
                        : to.addNode(child.getName(), child.getPrimaryNodeType().getName()));
            }
        }
    }
}
