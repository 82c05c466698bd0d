package dk.gladsaxe.ledelse.embedded.editing.schedule;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.PublishingRights;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What is planned, and by whom. Who may publish may plan. Safe for use by several threads. */
public final class Schedule {

    private final Workspaces workspaces;
    private final Operations operations;
    private final PublishingRights rights;

    public Schedule(final Workspaces workspaces, final Operations operations, final PublishingRights rights) {
        this.workspaces = workspaces;
        this.operations = operations;
        this.rights = rights;
    }

    /** Plans it, instead of what was planned of that kind before; whether the item is there. */
    public boolean plan(final ItemRef item, final Plan.What what, final Instant at, final User user) {
        rights.require(user, item.workspace());
        return operations.run(item.workspace(), user, session -> {
            final Optional<Node> node = Identified.find(session.jcr(), item.id());
            if (node.isPresent()) {
                PlanStore.put(session.jcr(), new Plan(item, what, at, user.name(), ""));
                session.record(AuditAction.SCHEDULED, node.get(), what.key() + " " + at);
            }
            return node.isPresent();
        });
    }

    /** Whether there was such a plan. */
    public boolean cancel(final ItemRef item, final Plan.What what, final User user) {
        rights.require(user, item.workspace());
        return operations.run(item.workspace(), user, session -> {
            final boolean removed = PlanStore.remove(session.jcr(), item.id(), what);
            final Optional<Node> node = Identified.find(session.jcr(), item.id());
            if (removed && node.isPresent()) {
                session.record(AuditAction.UNSCHEDULED, node.get(), what.key());
            }
            return removed;
        });
    }

    public List<Plan> of(final ItemRef item) {
        return in(item.workspace(), session -> PlanStore.of(session, item.id()));
    }

    /** All plans of these workspaces, the next one first. */
    public List<Plan> all(final Collection<String> of) {
        final List<Plan> all = new ArrayList<>();
        of.forEach(workspace -> all.addAll(in(workspace, PlanStore::all)));
        all.sort(Comparator.comparing(Plan::at));
        return all;
    }

    /** Writes down why a plan could not be carried out; whether that is news. */
    public boolean failed(final Plan plan, final String why) {
        return !plan.failure().equals(why) && in(plan.item().workspace(), session -> {
            if (!PlanStore.of(session, plan.item().id()).contains(plan)) {
                return false;
            }
            PlanStore.put(session, new Plan(plan.item(), plan.what(), plan.at(), plan.user(), why));
            session.save();
            return true;
        });
    }

    /** Takes away a plan whose item is gone. */
    public void drop(final Plan plan) {
        in(plan.item().workspace(), session -> {
            PlanStore.remove(session, plan.item().id(), plan.what());
            session.save();
            return null;
        });
    }

    private <T> T in(final String workspace, final Work<T> work) {
        final Session session = workspaces.systemSession(workspace);
        try {
            return Jcr.get(() -> work.on(session));
        } finally {
            session.logout();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Session session) throws RepositoryException;
    }
}
