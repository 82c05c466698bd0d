package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.model.Item;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * Makes items of one kind out of their nodes. What goes wrong with one item becomes a fault of that item.
 *
 * @param <T> the kind of item
 */
final class ItemReader<T extends Item> {

    private static final String MARKED_FOR_DELETION = "mgnl:deleted";

    private final Workspace workspace;
    private final Making<T> making;
    private final ZoneId zone;

    ItemReader(final Workspace workspace, final Making<T> making, final ZoneId zone) {
        this.workspace = workspace;
        this.making = making;
        this.zone = zone;
    }

    /** How an item is made of its fields. */
    @FunctionalInterface
    interface Making<T> {
        T of(Fields fields) throws RepositoryException;
    }

    /** Takes the items at and below the node; there are none in an item, nor in nodes of the repository's own. */
    void read(final Node node, final Consumer<Stored<T>> taker) throws RepositoryException {
        if (isItem(node)) {
            stored(node).ifPresent(taker);
        } else {
            for (final NodeIterator each = node.getNodes(); each.hasNext();) {
                final Node child = each.nextNode();
                if (!isOfTheRepository(child.getName())) {
                    read(child, taker);
                }
            }
        }
    }

    boolean isItem(final Node node) throws RepositoryException {
        return node.getPrimaryNodeType().getName().equals(workspace.nodeType());
    }

    static boolean isOfTheRepository(final String name) {
        return name.startsWith("jcr:") || name.startsWith("rep:");
    }

    /** Absent when the node is marked for deletion. */
    private Optional<Stored<T>> stored(final Node node) throws RepositoryException {
        final String path = node.getPath();
        final List<Fault> faults = new ArrayList<>();
        final Fields.Report report = (property, message) ->
                faults.add(new Fault(workspace.workspaceName(), path, property, message));
        try {
            final Fields fields = new Fields(node, zone, report);
            return fields.has(MARKED_FOR_DELETION) ? Optional.empty() : Optional.of(
                    new Stored<>(path, Optional.of(making.of(fields)), faults, !fields.areAsPublished()));
        } catch (final ItemUnusable e) {
            report.fault(e.property(), e.getMessage());
        } catch (final IllegalArgumentException e) {
            report.fault("", e.getMessage() + "; the item is left out");
        } catch (final RepositoryException e) {
            report.fault("", "cannot be read (" + e + "); the item is left out");
        }
        return Optional.of(new Stored<>(path, Optional.empty(), faults, false));
    }
}
