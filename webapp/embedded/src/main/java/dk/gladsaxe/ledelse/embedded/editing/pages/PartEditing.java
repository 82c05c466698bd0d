package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Changes what a page, an area or a component holds, and adds components; each method is one operation with one save,
 * and can be undone. Safe for use by several threads.
 */
public final class PartEditing {

    private final Operations operations;
    private final StoredValues stored;

    public PartEditing(final Operations operations, final StoredValues stored) {
        this.operations = operations;
        this.stored = stored;
    }

    /** The page, area or component of that identifier, when it is there and the user may see it. */
    public Optional<StoredItem> find(final ItemKind kind, final String id, final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> node = Nodes.identified(session.jcr(), id);
            return node.isPresent() ? Optional.of(item(node.get(), kind)) : Optional.empty();
        });
    }

    /** Changes it to these values. @param expected the revision that the form was filled with */
    public Saving save(final ItemKind kind, final String id, final Group values, final Revision expected,
            final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> found = Nodes.identified(session.jcr(), id);
            final Optional<Node> page = found.isPresent() ? Nodes.pageOf(found.get()) : Optional.empty();
            if (page.isEmpty()) {
                return new Saving.Gone();
            }
            final Node node = found.get();
            final StoredItem present = item(node, kind);
            if (!present.revision().equals(expected)) {
                return new Saving.Overtaken(present, lastBy(node), Optional.empty());
            }
            final Node step = Steps.add(session, page.get(), Step.Kind.CHANGED, node);
            OwnValues.keep(node, step.addNode("values", "mgnl:contentNode"));
            final Set<String> changed = stored.write(node, kind.fields(), values);
            if (changed.isEmpty()) {
                step.remove();
            } else {
                step.setProperty(Steps.AFTER, Fingerprint.own(node).id());
                touched(session, page.get(), node);
                session.record(AuditAction.CHANGED, page.get(),
                        node.isSame(page.get()) ? String.join(", ", changed)
                                : PartMoves.place(page.get(), node) + ": " + String.join(", ", changed));
            }
            return new Saving.Saved(item(node, kind), changed);
        });
    }

    private static List<String> lastBy(final Node node) throws RepositoryException {
        return Optional.ofNullable(JcrUtils.getStringProperty(node, "mgnl:lastModifiedBy", null)).stream().toList();
    }

    /** Adds a component at the end of an area; there must be room for it, or it is as if the area were gone. */
    public Saving add(final String area, final Room room, final String template, final ItemKind kind,
            final Group values, final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> place = area(session, area);
            if (place.isEmpty()
                    || !room.takes(template, Nodes.children(place.get(), Nodes.COMPONENT).size())) {
                return new Saving.Gone();
            }
            final Node page = Nodes.pageOf(place.get()).orElseThrow();
            final Node component = place.get().addNode(PartMoves.freeName(place.get(), "0"), Nodes.COMPONENT);
            component.setProperty(Nodes.TEMPLATE, template);
            PageEditing.created(session, component);
            final Set<String> changed = stored.write(component, kind.fields(), values);
            Steps.add(session, page, Step.Kind.ADDED, component)
                    .setProperty(Steps.AFTER, Fingerprint.whole(component).id());
            touched(session, page, component);
            session.record(AuditAction.CHANGED, page, "+ " + PartMoves.place(page, component));
            return new Saving.Saved(item(component, kind), changed);
        });
    }

    /** The node of an area; made when the page or component that has the area is there. */
    private static Optional<Node> area(final EditingSession session, final String path) throws RepositoryException {
        final Optional<Node> present = Nodes.at(session.jcr(), path);
        if (present.isPresent()) {
            return Nodes.pageOf(present.get()).isPresent() ? present : Optional.empty();
        }
        final int slash = path.lastIndexOf('/');
        final Optional<Node> owner = slash > 0 ? Nodes.at(session.jcr(), path.substring(0, slash)) : Optional.empty();
        if (owner.isEmpty() || Nodes.pageOf(owner.get()).isEmpty()) {
            return Optional.empty();
        }
        final Node area = owner.get().addNode(path.substring(slash + 1), Nodes.AREA);
        PageEditing.created(session, area);
        return Optional.of(area);
    }

    /** The page tells of what was changed on it. */
    static void touched(final EditingSession session, final Node page, final Node part) throws RepositoryException {
        session.touch(part);
        session.touch(page);
    }

    private StoredItem item(final Node node, final ItemKind kind) throws RepositoryException {
        final Group values = stored.read(node, kind.fields());
        return new StoredItem(
                node.getIdentifier(), node.getPath(), PartTitle.of(node), values, Revision.of(values));
    }
}
