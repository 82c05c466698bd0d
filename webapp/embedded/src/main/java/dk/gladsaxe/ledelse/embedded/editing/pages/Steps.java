package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * The steps of each page that can be undone, in the annex: written in the save of the operation itself, the newest
 * {@value #MOST} of a page. What a step took away from the page lies in it, and goes for good when the step goes.
 */
final class Steps {

    static final int MOST = 30;
    static final String COMPONENT = "component";
    static final String PARENT = "parent";
    static final String TO = "to";
    static final String BEFORE = "before";
    static final String NAME = "name";
    static final String ROOM = "most";
    static final String AFTER = "after";
    private static final String FOLDER = "steps";

    private Steps() {
    }

    /** A new step, to be filled by the operation. */
    static Node add(final EditingSession session, final Node page, final Step.Kind kind, final Node part)
            throws RepositoryException {
        forgetPagesThatAreGone(session.jcr());
        final Node steps = Annex.node(session.jcr(), FOLDER + "/" + page.getIdentifier());
        final List<Node> present = all(steps);
        long number = present.isEmpty() ? 1 : Long.parseLong(present.get(present.size() - 1).getName()) + 1;
        for (int i = 0; i <= present.size() - MOST; i++) {
            present.get(i).remove();
        }
        final Node step = steps.addNode(Long.toString(number), "mgnl:contentNode");
        step.setProperty("at", session.calendar());
        step.setProperty("user", session.user().name());
        step.setProperty("kind", kind.key());
        step.setProperty(COMPONENT, part.getIdentifier());
        step.setProperty("template", JcrUtils.getStringProperty(part, Nodes.TEMPLATE, ""));
        step.setProperty("title", PartTitle.of(part));
        return step;
    }

    /** The user's last step on the page. */
    static Optional<Node> last(final Session session, final Node page, final String user) throws RepositoryException {
        final String folder = "/" + Annex.NAME + "/" + FOLDER + "/" + page.getIdentifier();
        Optional<Node> last = Optional.empty();
        if (session.nodeExists(folder)) {
            for (final Node step : all(session.getNode(folder))) {
                if (step.getProperty("user").getString().equals(user)) {
                    last = Optional.of(step);
                }
            }
        }
        return last;
    }

    static Step read(final Node step) throws RepositoryException {
        return new Step(Step.Kind.of(step.getProperty("kind").getString()),
                step.getProperty("at").getDate().toInstant(), step.getProperty("template").getString(),
                step.getProperty("title").getString());
    }

    private static List<Node> all(final Node steps) throws RepositoryException {
        final List<Node> all = new ArrayList<>();
        JcrUtils.getChildNodes(steps).forEach(all::add);
        return all;
    }

    private static void forgetPagesThatAreGone(final Session session) throws RepositoryException {
        for (final Node steps : all(Annex.node(session, FOLDER))) {
            if (Nodes.identified(session, steps.getName()).isEmpty()) {
                steps.remove();
            }
        }
    }
}
