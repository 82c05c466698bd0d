package dk.gladsaxe.ledelse.embedded.editing.schedule;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Plans as they lie in the annex of a workspace. Saves nothing. */
public final class PlanStore {

    private static final String FOLDER = "schedule";
    private static final String FAILURE = "failure";

    private PlanStore() {
    }

    /** The plans of an item. */
    public static List<Plan> of(final Session session, final String item) throws RepositoryException {
        final Optional<Node> node = Annex.find(session, FOLDER + "/" + item);
        return node.isPresent() ? plans(node.get()) : List.of();
    }

    static List<Plan> all(final Session session) throws RepositoryException {
        final List<Plan> all = new ArrayList<>();
        final Optional<Node> folder = Annex.find(session, FOLDER);
        if (folder.isPresent()) {
            for (final Node item : JcrUtils.getChildNodes(folder.get())) {
                all.addAll(plans(item));
            }
        }
        return all;
    }

    static void put(final Session session, final Plan plan) throws RepositoryException {
        final Node node = Annex.node(session, path(plan.item().id(), plan.what()));
        node.setProperty("at", GregorianCalendar.from(plan.at().atZone(ZoneOffset.UTC)));
        node.setProperty("user", plan.user());
        node.setProperty(FAILURE, plan.failure());
    }

    /** Whether there was such a plan. */
    public static boolean remove(final Session session, final String item, final Plan.What what)
            throws RepositoryException {
        final boolean removed = Annex.remove(session, path(item, what));
        final Optional<Node> rest = Annex.find(session, FOLDER + "/" + item);
        if (rest.isPresent() && !rest.get().hasNodes()) {
            rest.get().remove();
        }
        return removed;
    }

    private static String path(final String item, final Plan.What what) {
        return FOLDER + "/" + item + "/" + what.key();
    }

    private static List<Plan> plans(final Node item) throws RepositoryException {
        final ItemRef ref = new ItemRef(item.getSession().getWorkspace().getName(), item.getName());
        final List<Plan> plans = new ArrayList<>();
        for (final Plan.What what : Plan.What.values()) {
            if (item.hasNode(what.key())) {
                final Node node = item.getNode(what.key());
                plans.add(new Plan(ref, what, node.getProperty("at").getDate().toInstant(),
                        node.getProperty("user").getString(), node.getProperty(FAILURE).getString()));
            }
        }
        return plans;
    }
}
