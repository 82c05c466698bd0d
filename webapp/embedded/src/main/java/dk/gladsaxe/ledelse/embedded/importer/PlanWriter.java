package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Day;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Link;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.RichText;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Text;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Whole;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Writes items of a plan into the nodes of a session, with the marks of creation and change that Magnolia's own editing
 * leaves. Saves nothing. Used by one thread.
 */
public final class PlanWriter {

    private final Function<String, Session> sessions;
    private final ImportRequest request;

    /** @param sessions gives the sessions in which the targets of references are looked up, by workspace */
    public PlanWriter(final Function<String, Session> sessions, final ImportRequest request) {
        this.sessions = sessions;
        this.request = request;
    }

    /**
     * Writes one item, unless it is unchanged. What it refers to has been saved before.
     *
     * @param session of the item's workspace
     * @throws ImportRefused when the item is gone since the plan was made
     */
    public void write(final NodePlan item, final Session session) throws RepositoryException {
        if (item.change() != Change.UNCHANGED) {
            write(item, parent(item, session));
        }
    }

    private Node parent(final NodePlan item, final Session session) throws RepositoryException {
        final String path = item.parentPath();
        if (path.isEmpty()) {
            return session.getRootNode();
        }
        if (session.nodeExists(path)) {
            return session.getNode(path);
        }
        final Node folder = session.getRootNode().addNode(path.substring(1), Places.FOLDER);
        created(folder);
        return folder;
    }

    private void write(final NodePlan plan, final Node parent) throws RepositoryException {
        final Node node = plan.change() == Change.CREATED
                ? parent.addNode(plan.name(), plan.nodeType()) : existing(plan, parent);
        for (final FieldPlan field : plan.fields()) {
            if (field.change() != Change.UNCHANGED) {
                set(node, field);
            }
        }
        for (final NodePlan child : plan.children()) {
            if (child.change() != Change.UNCHANGED) {
                write(child, node);
            }
        }
        if (plan.reordered()) {
            reorder(node, plan.children());
        }
        if (plan.change() == Change.CREATED) {
            created(node);
        } else {
            changed(node);
        }
    }

    private static Node existing(final NodePlan plan, final Node parent) throws RepositoryException {
        if (!parent.hasNode(plan.name())) {
            throw new ImportRefused(ImportRefused.Kind.GONE,
                    plan.workspace() + ":" + plan.path() + " was removed while the import ran. "
                    + "Nothing was written to " + plan.workspace() + "; run the import again.");
        }
        return parent.getNode(plan.name());
    }

    private void set(final Node node, final FieldPlan field) throws RepositoryException {
        final FieldValue value = field.value();
        if (value instanceof final Text text) {
            node.setProperty(field.name(), text.text());
        } else if (value instanceof final RichText richText) {
            node.setProperty(field.name(), richText.html());
        } else if (value instanceof final Whole whole) {
            node.setProperty(field.name(), whole.number());
        } else if (value instanceof final Day day) {
            node.setProperty(field.name(), GregorianCalendar.from(day.date().atStartOfDay(ZoneOffset.UTC)));
        } else if (value instanceof final Link link) {
            node.setProperty(field.name(), sessions.apply(link.workspace()).getNode(link.path()).getIdentifier());
        }
    }

    /** Puts the planned children in their order, and those that are not planned behind them in the order they had. */
    private static void reorder(final Node parent, final List<NodePlan> children) throws RepositoryException {
        final Set<String> names = new LinkedHashSet<>(children.stream().map(NodePlan::name).toList());
        for (final NodeIterator nodes = parent.getNodes(); nodes.hasNext();) {
            names.add(nodes.nextNode().getName());
        }
        for (final String name : names) {
            parent.orderBefore(name, null);
        }
    }

    private void created(final Node node) throws RepositoryException {
        node.setProperty("mgnl:created", now());
        node.setProperty("mgnl:createdBy", request.user());
        changed(node);
    }

    private void changed(final Node node) throws RepositoryException {
        node.setProperty("mgnl:lastModified", now());
        node.setProperty("mgnl:lastModifiedBy", request.user());
    }

    private Calendar now() {
        final Calendar now = new GregorianCalendar(TimeZone.getTimeZone(request.clock().getZone()));
        now.setTimeInMillis(request.clock().millis());
        return now;
    }
}
