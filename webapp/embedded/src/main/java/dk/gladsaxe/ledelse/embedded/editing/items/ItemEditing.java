package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.ItemTitle;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.drafts.DraftKey;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Drafts;
import dk.gladsaxe.ledelse.embedded.editing.items.Beginnings.Beginning;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.Gone;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.NameTaken;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.Overtaken;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.Saved;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Creates and changes items by the values of their forms. Safe for use by several threads. */
public final class ItemEditing {

    private final Operations operations;
    private final StoredValues stored;
    private final Beginnings beginnings;

    public ItemEditing(final Operations operations, final StoredValues stored) {
        this.operations = operations;
        this.stored = stored;
        this.beginnings = new Beginnings(stored);
    }

    /** The item, when it is there and the user may see it. */
    public Optional<StoredItem> find(final ItemKind kind, final String id, final User user) {
        return operations.run(kind.workspace(), user, session -> {
            final Optional<Node> node = Identified.find(session.jcr(), id);
            return node.isPresent() ? Optional.of(item(node.get(), kind)) : Optional.empty();
        });
    }

    /**
     * Makes a new item, a draft.
     *
     * @param folder path of the folder it is to lie in
     * @param values checked before; the name is made of the title when the name field is empty
     */
    public Saving create(final ItemKind kind, final String folder, final Group values, final User user) {
        return create(kind, folder, values, Optional.empty(), user);
    }

    /** As {@link #create(ItemKind, String, Group, User)}; takes the draft that it was written in away with the same save. */
    public Saving create(final ItemKind kind, final String folder, final Group values, final Optional<DraftKey> draft,
            final User user) {
        return operations.run(kind.workspace(), user, session -> {
            final Node parent = session.jcr().getNode(folder);
            final String wanted = values.text(kind.nameProperty());
            if (!wanted.isEmpty() && parent.hasNode(wanted)) {
                return new NameTaken(wanted);
            }
            final String name = wanted.isEmpty()
                    ? NodeNames.free(parent, NodeNames.of(called(values))) : wanted;
            final Node node = parent.addNode(name, kind.nodeType());
            node.setProperty("mgnl:created", session.calendar());
            node.setProperty("mgnl:createdBy", session.user().name());
            session.touch(node);
            final Set<String> changed = stored.write(node, kind.fields(), values);
            node.setProperty(kind.nameProperty(), name);
            session.record(AuditAction.CREATED, node, "");
            if (draft.isPresent()) {
                Drafts.discard(session, draft.get());
            }
            return new Saved(item(node, kind), changed);
        });
    }

    /**
     * Changes an item to these values; when its name changes, it is renamed. What others changed since the form was
     * filled stays where the form did not change it.
     *
     * @param expected the revision that the form was filled with
     */
    public Saving save(final ItemKind kind, final String id, final Group values, final Revision expected,
            final User user) {
        return operations.run(kind.workspace(), user, session -> {
            final Optional<Node> found = Identified.find(session.jcr(), id);
            if (found.isEmpty()) {
                return new Gone();
            }
            final Node node = found.get();
            final StoredItem present = item(node, kind);
            if (present.revision().equals(expected)) {
                return write(session, node, kind, values, Meanwhile.NOTHING);
            }
            final Beginning beginning = beginnings.find(node, kind, expected);
            final Optional<Merging> merging = beginning.base().map(base -> Merging.of(base, values, present.values()))
                    .filter(each -> each.contested().isEmpty());
            return merging.isPresent() ? write(session, node, kind, merging.get().values(),
                    new Meanwhile(beginning.by(), merging.get().kept()))
                    : new Overtaken(present, beginning.by(), beginning.base());
        });
    }

    private Saving write(final EditingSession session, final Node node, final ItemKind kind, final Group values,
            final Meanwhile meanwhile) throws RepositoryException {
        final String name = values.text(kind.nameProperty());
        if (!name.isEmpty() && !name.equals(node.getName()) && node.getParent().hasNode(name)) {
            return new NameTaken(name);
        }
        final Set<String> changed = stored.write(node, kind.fields(), values);
        if (!name.isEmpty() && !name.equals(node.getName())) {
            rename(node, name);
            changed.add(kind.nameProperty());
        }
        if (!changed.isEmpty()) {
            session.touch(node);
            session.record(AuditAction.CHANGED, node, String.join(", ", changed));
        }
        Drafts.discard(session, new DraftKey(node.getIdentifier()));
        return new Saved(item(node, kind), changed, meanwhile);
    }

    private static String called(final Group values) {
        return Stream.of("title", "shortTitle", "text").map(values::text).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }

    /** Keeps its place among its siblings. */
    private static void rename(final Node node, final String name) throws RepositoryException {
        final Node parent = node.getParent();
        final Optional<String> next = nextSibling(node);
        node.getSession().move(node.getPath(), (parent.getDepth() == 0 ? "" : parent.getPath()) + "/" + name);
        if (next.isPresent() && parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            parent.orderBefore(name, next.get());
        }
    }

    private static Optional<String> nextSibling(final Node node) throws RepositoryException {
        boolean passed = false;
        for (final Node sibling : JcrUtils.getChildNodes(node.getParent())) {
            if (passed) {
                return Optional.of(sibling.getName());
            }
            passed = sibling.isSame(node);
        }
        return Optional.empty();
    }

    private StoredItem item(final Node node, final ItemKind kind) throws RepositoryException {
        final Group values = stored.read(node, kind.fields());
        return new StoredItem(node.getIdentifier(), node.getPath(), ItemTitle.of(node), values, Revision.of(values));
    }
}
