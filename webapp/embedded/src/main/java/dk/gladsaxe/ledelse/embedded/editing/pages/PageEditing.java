package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.ItemTitle;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.NodeNames;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Makes pages, and changes where they lie; each method is one operation with one save. Safe for use by several threads.
 */
public final class PageEditing {

    /** The workspace of pages. */
    public static final String WEBSITE = "website";

    private final Operations operations;
    private final StoredValues stored;

    public PageEditing(final Operations operations, final StoredValues stored) {
        this.operations = operations;
        this.stored = stored;
    }

    /**
     * Makes a new page, a draft, as the last one below its parent.
     *
     * @param kind   the fields of the template's dialog, and the field that gives the page its name
     * @param values checked before; the name is made of the title when its field is empty
     */
    public Saving create(final String parent, final String template, final ItemKind kind, final Group values,
            final User user) {
        return operations.run(WEBSITE, user, session -> {
            final Optional<Node> above = Nodes.at(session.jcr(), parent);
            if (above.isEmpty()) {
                return new Saving.Gone();
            }
            final String wanted = values.text(kind.nameProperty());
            if (!wanted.isEmpty() && above.get().hasNode(wanted)) {
                return new Saving.NameTaken(wanted);
            }
            final Node page = above.get().addNode(wanted.isEmpty()
                    ? NodeNames.free(above.get(), NodeNames.of(values.text("title"))) : wanted, Nodes.PAGE);
            created(session, page);
            page.setProperty(Nodes.TEMPLATE, template);
            final List<Field> fields =
                    kind.fields().stream().filter(field -> !field.name().equals(kind.nameProperty())).toList();
            final Set<String> changed = stored.write(page, fields, values);
            session.record(AuditAction.CREATED, page, template);
            final Group now = stored.read(page, fields);
            return new Saving.Saved(new StoredItem(
                    page.getIdentifier(), page.getPath(), ItemTitle.of(page), now, Revision.of(now)), changed);
        });
    }

    static void created(final EditingSession session, final Node node) throws RepositoryException {
        node.setProperty("mgnl:created", session.calendar());
        node.setProperty("mgnl:createdBy", session.user().name());
        session.touch(node);
    }

    /**
     * Gives a page another name or place.
     *
     * @param before the path of a sibling it is to stand before; last when absent
     */
    public Outcome move(final String path, final String parent, final String name, final Optional<String> before,
            final User user) {
        final Outcome outcome = operations.run(WEBSITE, user, session -> {
            final Optional<Node> page = Nodes.page(session.jcr(), path);
            final Optional<Node> above = Nodes.at(session.jcr(), parent);
            if (page.isEmpty() || above.isEmpty()) {
                return new Outcome.Gone();
            }
            if ((parent + "/").startsWith(path + "/")) {
                return new Outcome.IntoItself();
            }
            final boolean stays = page.get().getParent().isSame(above.get());
            if (above.get().hasNode(name) && !(stays && name.equals(page.get().getName()))) {
                return new Outcome.NameTaken(name);
            }
            final Optional<Node> sibling = before.isPresent() && !before.get().equals(path)
                    ? Nodes.at(session.jcr(), before.get()) : Optional.empty();
            final boolean renamed = !name.equals(page.get().getName());
            final Node moved = Nodes.move(page.get(), above.get(), name, sibling);
            session.touch(moved);
            session.record(renamed && stays ? AuditAction.RENAMED : AuditAction.MOVED, moved, path);
            return new Outcome.Done(moved.getPath());
        });
        // Where it was must be read again too, and the operation tells of where it is alone.
        operations.announce(WEBSITE, path);
        return outcome;
    }

    /** Moves a page one place among its siblings. @param up else down */
    public Outcome shift(final String path, final boolean up, final User user) {
        return operations.run(WEBSITE, user, session -> {
            final Optional<Node> page = Nodes.page(session.jcr(), path);
            if (page.isEmpty()) {
                return new Outcome.Gone();
            }
            final List<Node> siblings = Nodes.children(page.get().getParent(), Nodes.PAGE).stream().toList();
            final int place = Siblings.place(siblings, page.get());
            final int target = Siblings.shifted(siblings, place, up);
            if (target == place) {
                return new Outcome.Done(path);
            }
            final Node parent = page.get().getParent();
            final int beforeAt = up ? target : target + 1;
            Nodes.move(page.get(), parent, page.get().getName(),
                    beforeAt < siblings.size() ? Optional.of(siblings.get(beforeAt)) : Optional.empty());
            session.touch(page.get());
            session.record(AuditAction.MOVED, page.get(), path);
            return new Outcome.Done(path);
        });
    }

    /** Copies a page with everything below it into a draft beside it. @param suffix for its title */
    public Outcome duplicate(final String path, final String suffix, final User user) {
        return operations.run(WEBSITE, user, session -> {
            final Optional<Node> page = Nodes.page(session.jcr(), path);
            if (page.isEmpty()) {
                return new Outcome.Gone();
            }
            final Node parent = page.get().getParent();
            final Optional<Node> next = Nodes.next(page.get());
            final Node copy = Nodes.copy(page.get(), parent, NodeNames.free(parent, page.get().getName() + "-kopi"));
            if (copy.hasProperty("title")) {
                copy.setProperty("title", copy.getProperty("title").getString() + " " + suffix);
            }
            Nodes.move(copy, parent, copy.getName(), next);
            created(session, copy);
            session.record(AuditAction.DUPLICATED, copy, path);
            return new Outcome.Done(copy.getPath());
        });
    }
}
