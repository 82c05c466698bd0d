package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Undoes what a user did on a page, the last step first, each as an operation of its own. A step that somebody else has
 * built upon is not undone, and forgotten. Safe for use by several threads.
 */
public final class Undoing {

    private final Operations operations;

    public Undoing(final Operations operations) {
        this.operations = operations;
    }

    /** What {@link #undo} would undo. */
    public Optional<Step> next(final String page, final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> owner = Nodes.page(session.jcr(), page);
            final Optional<Node> step = owner.isPresent()
                    ? Steps.last(session.jcr(), owner.get(), user.name()) : Optional.empty();
            return step.isPresent() ? Optional.of(Steps.read(step.get())) : Optional.empty();
        });
    }

    public Outcome undo(final String page, final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> owner = Nodes.page(session.jcr(), page);
            if (owner.isEmpty()) {
                return new Outcome.Gone();
            }
            final Optional<Node> step = Steps.last(session.jcr(), owner.get(), user.name());
            if (step.isEmpty()) {
                return new Outcome.NothingToUndo();
            }
            final Optional<String> done = undo(session, owner.get(), step.get());
            step.get().remove();
            if (done.isEmpty()) {
                return new Outcome.Overtaken(JcrUtils.getStringProperty(owner.get(), "mgnl:lastModifiedBy", ""));
            }
            session.touch(owner.get());
            session.record(AuditAction.CHANGED, owner.get(), "↶ " + done.get());
            return new Outcome.Done(Nodes.child(owner.get(), done.get()));
        });
    }

    /** Where on the page it was undone; absent when it cannot be. */
    private static Optional<String> undo(final EditingSession session, final Node page, final Node step)
            throws RepositoryException {
        final Optional<Node> part = Nodes.on(page, step.getProperty(Steps.COMPONENT).getString());
        return switch (Steps.read(step).kind()) {
            case ADDED -> part.isPresent() && after(step, Fingerprint.whole(part.get()).id())
                    ? removed(page, part.get()) : Optional.empty();
            case CHANGED -> part.isPresent() && after(step, Fingerprint.own(part.get()).id())
                    ? restored(session, page, part.get(), step) : Optional.empty();
            case MOVED -> part.isPresent()
                    && part.get().getParent().getIdentifier().equals(step.getProperty(Steps.TO).getString())
                    ? placed(session, page, part.get(), step) : Optional.empty();
            case DELETED -> placed(session, page, step.getNode("kept"), step);
        };
    }

    private static boolean after(final Node step, final String now) throws RepositoryException {
        return step.getProperty(Steps.AFTER).getString().equals(now);
    }

    private static Optional<String> removed(final Node page, final Node component) throws RepositoryException {
        final String place = PartMoves.place(page, component);
        component.remove();
        return Optional.of(place);
    }

    private static Optional<String> restored(final EditingSession session, final Node page, final Node part,
            final Node step) throws RepositoryException {
        OwnValues.bringBack(step.getNode("values"), part);
        session.touch(part);
        return Optional.of(part.isSame(page) ? "" : PartMoves.place(page, part));
    }

    /** Back where it came from; to the end when what it stood before is not there any more. */
    private static Optional<String> placed(final EditingSession session, final Node page, final Node component,
            final Node step) throws RepositoryException {
        final Optional<Node> area = Nodes.on(page, step.getProperty(Steps.PARENT).getString());
        if (area.isEmpty()) {
            return Optional.empty();
        }
        final boolean there = component.getParent().isSame(area.get());
        final int present = Nodes.children(area.get(), Nodes.COMPONENT).size();
        if (!there && present >= step.getProperty(Steps.ROOM).getLong()) {
            return Optional.empty();
        }
        final Optional<Node> before = Nodes.on(page, step.getProperty(Steps.BEFORE).getString());
        final boolean stillThere = before.isPresent() && before.get().getParent().isSame(area.get());
        final String name = there ? component.getName()
                : PartMoves.freeName(area.get(), step.getProperty(Steps.NAME).getString());
        final Node placed = Nodes.move(component, area.get(), name, stillThere ? before : Optional.empty());
        session.touch(placed);
        return Optional.of(PartMoves.place(page, placed));
    }
}
