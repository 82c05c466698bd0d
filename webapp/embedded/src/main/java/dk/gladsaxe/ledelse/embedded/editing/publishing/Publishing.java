package dk.gladsaxe.ledelse.embedded.editing.publishing;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.PublishingRights;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.review.Requests;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
import dk.gladsaxe.ledelse.embedded.editing.usage.Usage;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Publishes items and takes them back, by the roles that the definitions name. In each workspace it is one save on
 * either instance, with the record of who did it; that the request for it is granted and the plan of it carried out
 * stands in the same save. Safe for use by several threads.
 */
public final class Publishing {

    private final PublishingRights rights;
    private final Requests requests;
    private final Usage usage;
    private final Saves saves;

    public Publishing(final Publisher publisher, final Operations operations, final PublishingRights rights,
            final Requests requests, final Usage usage) {
        this.rights = rights;
        this.requests = requests;
        this.usage = usage;
        this.saves = new Saves(publisher, operations);
    }

    /**
     * Publishes the items as they are, workspace by workspace in the order given; those in the bin are taken back and go
     * for good. What is not there is left out.
     *
     * @return how many there were
     * @throws Refused    when the user may not publish one of them
     * @throws OwnRequest when the user asked for the publication of one of them, and is no administrator
     */
    public int publish(final Collection<ItemRef> items, final User user) {
        final List<Found> found = usage.find(items);
        final Map<Found, Request> asked = new LinkedHashMap<>();
        for (final Found each : found) {
            require(each, user);
            requests.find(each.ref()).filter(Request::waits).ifPresent(request -> asked.put(each, request));
        }
        asked.values().forEach(request -> requireOther(request, user));
        byWorkspace(found).forEach((workspace, here) -> {
            final List<String> gone = paths(here, true);
            final List<String> kept = paths(here, false);
            if (!gone.isEmpty()) {
                saves.takeBack(workspace, gone, user, (session, node) -> Ending.purged(session, node));
            }
            if (!kept.isEmpty()) {
                saves.publish(workspace, kept, user, Optional.empty(), (session, node) -> {
                    session.record(AuditAction.PUBLISHED, node, detail(asked, node));
                    Ending.published(session, node);
                });
            }
        });
        return found.size();
    }

    /**
     * Grants a request.
     *
     * @param state fingerprint of what the user has looked at; exactly that is published
     * @throws OtherState when the item is not as that any more
     * @throws OwnRequest as {@link #publish}
     */
    public boolean grant(final ItemRef item, final String state, final User user) {
        final Optional<Found> found = usage.find(item);
        final Optional<Request> request = requests.find(item).filter(Request::waits);
        if (found.isEmpty() || request.isEmpty()) {
            return false;
        }
        require(found.get(), user);
        requireOther(request.get(), user);
        saves.publish(item.workspace(), List.of(found.get().row().path()), user, Optional.of(state),
                (session, node) -> {
                    session.record(AuditAction.PUBLISHED, node, "request:" + request.get().user());
                    Ending.published(session, node);
                });
        return true;
    }

    /** Takes the items back from visitors; what is there on the author instance stays. Throws as {@link #publish}. */
    public int unpublish(final Collection<ItemRef> items, final User user) {
        final List<Found> found = usage.find(items);
        found.forEach(each -> require(each, user));
        byWorkspace(found).forEach((workspace, here) -> saves.takeBack(workspace,
                here.stream().map(each -> each.row().path()).toList(), user, (session, node) -> {
                    session.record(AuditAction.UNPUBLISHED, node, "");
                    Ending.takenBack(session, node);
                }));
        return found.size();
    }

    /** Does what was planned, in the name of who planned it, whatever has become of the account; whether it is there. */
    boolean carryOut(final Plan plan) {
        final Optional<Found> found = usage.find(plan.item());
        found.ifPresent(item -> {
            final User planner = new User(plan.user(), Set.of(), RolePermissions.NONE);
            final List<String> paths = List.of(item.row().path());
            if (plan.what() == Plan.What.UNPUBLISH) {
                saves.takeBack(item.workspace(), paths, planner, (session, node) -> {
                    session.record(AuditAction.UNPUBLISHED, node, "plan:" + plan.user());
                    Ending.takenBack(session, node);
                });
            } else {
                saves.publish(item.workspace(), paths, planner, Optional.empty(), (session, node) -> {
                    session.record(AuditAction.PUBLISHED, node, "plan:" + plan.user());
                    Ending.published(session, node);
                });
            }
        });
        return found.isPresent();
    }

    /** Whether the user may publish that item. */
    public boolean allowed(final Found item, final User user) {
        return allowed(item.workspace(), item.row().path(), user);
    }

    /** Whether the user may publish what lies there. */
    public boolean allowed(final String workspace, final String path, final User user) {
        return rights.allow(user, workspace) && user.permissions().allows(workspace, path, Permissions.SET);
    }

    private void require(final Found item, final User user) {
        if (!allowed(item, user)) {
            throw new Refused("The user's roles do not allow to publish " + item.row().path());
        }
    }

    private static void requireOther(final Request request, final User user) {
        if (request.user().equals(user.name()) && !user.roles().contains(HostAccounts.SUPERUSER)) {
            throw new OwnRequest(request.title());
        }
    }

    private static String detail(final Map<Found, Request> asked, final Node node) throws RepositoryException {
        final String id = node.getIdentifier();
        return asked.entrySet().stream().filter(each -> each.getKey().row().id().equals(id))
                .map(each -> "request:" + each.getValue().user()).findFirst().orElse("");
    }

    private static Map<String, List<Found>> byWorkspace(final List<Found> items) {
        final Map<String, List<Found>> all = new LinkedHashMap<>();
        items.forEach(item -> all.computeIfAbsent(item.workspace(), name -> new ArrayList<>()).add(item));
        return all;
    }

    private static List<String> paths(final List<Found> items, final boolean deleted) {
        return items.stream().filter(each -> (each.row().status() == ItemStatus.DELETED) == deleted)
                .map(each -> each.row().path()).toList();
    }
}
