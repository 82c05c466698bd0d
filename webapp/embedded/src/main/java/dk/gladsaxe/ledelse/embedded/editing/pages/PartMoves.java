package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Moves and removes the components of a page; each method is one operation with one save, and can be undone. Who asks
 * says what the page was like when the person saw it; a page that is not like that any more is left alone. Safe for use
 * by several threads.
 */
public final class PartMoves {

    private final Operations operations;

    public PartMoves(final Operations operations) {
        this.operations = operations;
    }

    /** What the page at that path is like: the same content of it, its areas and components has the same revision. */
    public Optional<Revision> revision(final String page, final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> node = Nodes.page(session.jcr(), page);
            return node.isPresent() ? Optional.of(Fingerprint.whole(node.get())) : Optional.empty();
        });
    }

    /** Moves a component one place up or down in its area. */
    public Outcome shift(final String page, final String component, final boolean up, final Revision expected,
            final User user) {
        return run(page, component, expected, user, (session, owner, node) -> {
            final List<Node> siblings = Nodes.children(node.getParent(), Nodes.COMPONENT);
            final int place = Siblings.place(siblings, node);
            final int beforeAt = up ? place - 1 : place + 2;
            return place + (up ? -1 : 1) < 0 || place + 1 >= siblings.size() && !up
                    ? new Outcome.Done(component)
                    : move(session, owner, node, node.getParent(), new Place(
                            beforeAt < siblings.size() ? Optional.of(siblings.get(beforeAt)) : Optional.empty(),
                            Room.UNLIMITED));
        });
    }

    /**
     * Moves a component to another place on the same page.
     *
     * @param area   the path of the area it is to stand in
     * @param before the path of a component there; last when absent
     * @param room   what that area takes
     * @param from   what the area takes that it comes from
     */
    public Outcome move(final String page, final String component, final String area, final Optional<String> before,
            final Room room, final Room from, final Revision expected, final User user) {
        return run(page, component, expected, user, (session, owner, node) -> {
            final Optional<Node> target = Nodes.at(session.jcr(), area);
            if (target.isEmpty() || (area + "/").startsWith(component + "/")) {
                return new Outcome.NoRoom();
            }
            final List<Node> there = Nodes.children(target.get(), Nodes.COMPONENT);
            final boolean stays = node.getParent().isSame(target.get());
            if (!stays && !room.takes(JcrUtils.getStringProperty(node, Nodes.TEMPLATE, ""), there.size())) {
                return new Outcome.NoRoom();
            }
            final Optional<Node> sibling = before.isPresent() && !before.get().equals(component)
                    ? Nodes.at(session.jcr(), before.get()) : Optional.empty();
            return move(session, owner, node, target.get(), new Place(sibling, from.most()));
        });
    }

    private record Place(Optional<Node> before, int most) {
    }

    private static Outcome move(final EditingSession session, final Node page, final Node node, final Node area,
            final Place place) throws RepositoryException {
        final Node step = Steps.add(session, page, Step.Kind.MOVED, node);
        remember(step, node, place.most());
        step.setProperty(Steps.TO, area.getIdentifier());
        final String from = place(page, node);
        final String name = node.getParent().isSame(area) ? node.getName() : freeName(area, node.getName());
        final Node moved = Nodes.move(node, area, name, place.before());
        PartEditing.touched(session, page, moved);
        session.record(AuditAction.CHANGED, page, "↕ " + from + " → " + place(page, moved));
        return new Outcome.Done(moved.getPath());
    }

    /** Takes a component off the page. @param from what its area takes */
    public Outcome delete(final String page, final String component, final Room from, final Revision expected,
            final User user) {
        return run(page, component, expected, user, (session, owner, node) -> {
            final Node step = Steps.add(session, owner, Step.Kind.DELETED, node);
            remember(step, node, from.most());
            session.touch(owner);
            session.record(AuditAction.CHANGED, owner, "− " + place(owner, node));
            session.jcr().move(node.getPath(), step.getPath() + "/kept");
            return new Outcome.Done(component);
        });
    }

    private static void remember(final Node step, final Node node, final int most) throws RepositoryException {
        final Optional<Node> next = Nodes.next(node);
        step.setProperty(Steps.PARENT, node.getParent().getIdentifier());
        step.setProperty(Steps.BEFORE, next.isPresent() ? next.get().getIdentifier() : "");
        step.setProperty(Steps.NAME, node.getName());
        step.setProperty(Steps.ROOM, most);
    }

    private interface Work {
        Outcome on(EditingSession session, Node page, Node component) throws RepositoryException;
    }

    private Outcome run(final String page, final String component, final Revision expected, final User user,
            final Work work) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> owner = Nodes.page(session.jcr(), page);
            if (owner.isEmpty()) {
                return new Outcome.Gone();
            }
            if (!Fingerprint.whole(owner.get()).equals(expected)) {
                return new Outcome.Overtaken(JcrUtils.getStringProperty(owner.get(), "mgnl:lastModifiedBy", ""));
            }
            final Optional<Node> node = Nodes.at(session.jcr(), component);
            return node.isPresent() && node.get().isNodeType(Nodes.COMPONENT)
                    && Nodes.on(owner.get(), node.get().getIdentifier()).isPresent()
                    ? work.on(session, owner.get(), node.get()) : new Outcome.Gone();
        });
    }

    /** Where it stands on its page, as {@code main/0}. */
    static String place(final Node page, final Node part) throws RepositoryException {
        return part.getPath().substring(page.getPath().length() + 1);
    }

    /** The wanted name, or the first number that is free. */
    static String freeName(final Node area, final String wanted) throws RepositoryException {
        String name = wanted;
        for (int number = 0; area.hasNode(name); number++) {
            name = Integer.toString(number);
        }
        return name;
    }
}
