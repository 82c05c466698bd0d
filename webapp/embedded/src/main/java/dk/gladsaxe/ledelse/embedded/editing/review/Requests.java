package dk.gladsaxe.ledelse.embedded.editing.review;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.ItemTitle;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.PublishingRights;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Requests for publication: asked, answered, withdrawn. That one is granted is a publication, see the room for that. An
 * item has one request at most. Safe for use by several threads.
 */
public final class Requests {

    private final Workspaces workspaces;
    private final Operations operations;
    private final PublishingRights rights;

    public Requests(final Workspaces workspaces, final Operations operations, final PublishingRights rights) {
        this.workspaces = workspaces;
        this.operations = operations;
        this.rights = rights;
    }

    /** Asks for the publication of these items of one workspace as they are now. */
    public void ask(final String workspace, final Collection<String> items, final String comment, final User user) {
        operations.run(workspace, user, session -> {
            for (final String item : items) {
                final Optional<Node> node = Identified.find(session.jcr(), item);
                if (node.isPresent() && !node.get().isNodeType("mgnl:deleted")) {
                    ask(session, node.get(), comment);
                }
            }
            return null;
        });
    }

    private static void ask(final EditingSession session, final Node node, final String comment)
            throws RepositoryException {
        if (!session.jcr().hasPermission(node.getPath(), Session.ACTION_SET_PROPERTY)) {
            throw new Refused("Only who may write an item may ask for its publication");
        }
        session.record(AuditAction.REQUESTED, node, comment);
        RequestStore.put(session.jcr(), new Request(
                new ItemRef(session.jcr().getWorkspace().getName(), node.getIdentifier()), session.user().name(),
                session.now(), comment, ItemTitle.of(node), Fingerprint.of(node),
                Versions.newest(session.jcr(), node.getIdentifier()).orElse(0L), Optional.empty()));
    }

    /** Gives the request back to who asked, with a comment, if the user may publish; whether there was one that waits. */
    public boolean giveBack(final ItemRef item, final String comment, final User user) {
        rights.require(user, item.workspace());
        return operations.run(item.workspace(), user, session -> {
            final Optional<Request> request = RequestStore.find(session.jcr(), item.id()).filter(Request::waits);
            final Optional<Node> node = Identified.find(session.jcr(), item.id());
            if (request.isEmpty() || node.isEmpty()) {
                return false;
            }
            final Request asked = request.get();
            RequestStore.put(session.jcr(), new Request(item, asked.user(), asked.at(), asked.comment(), asked.title(),
                    asked.state(), asked.version(),
                    Optional.of(new Request.Answer(user.name(), session.now(), comment))));
            session.record(AuditAction.RETURNED, node.get(), comment);
            return true;
        });
    }

    /** Takes one's own request back, or takes note of its answer; whether there was one. */
    public boolean withdraw(final ItemRef item, final User user) {
        return operations.run(item.workspace(), user, session -> {
            final Optional<Request> request = RequestStore.find(session.jcr(), item.id());
            final Optional<Node> node = Identified.find(session.jcr(), item.id());
            if (request.isEmpty() || node.isEmpty()) {
                return false;
            }
            if (!request.get().user().equals(user.name()) && !user.roles().contains(HostAccounts.SUPERUSER)) {
                throw new Refused("Only who asked for publication may withdraw the request");
            }
            RequestStore.remove(session.jcr(), item.id());
            if (request.get().waits()) {
                session.record(AuditAction.WITHDRAWN, node.get(), "");
            }
            return true;
        });
    }

    public Optional<Request> find(final ItemRef item) {
        return in(item.workspace(), session -> RequestStore.find(session, item.id()));
    }

    /** Those of these workspaces that the user may read, the oldest first; answered ones too. */
    public List<Request> all(final Collection<String> of, final User user) {
        final List<Request> all = new ArrayList<>();
        for (final String workspace : of) {
            all.addAll(in(workspace, session -> {
                final List<Request> readable = new ArrayList<>();
                for (final Request request : RequestStore.all(session)) {
                    final Optional<Node> node = Identified.find(session, request.item().id());
                    if (node.isPresent()
                            && user.permissions().allows(workspace, node.get().getPath(), Permissions.READ)) {
                        readable.add(request);
                    }
                }
                return readable;
            }));
        }
        all.sort(Comparator.comparing(Request::at));
        return all;
    }

    private <T> T in(final String workspace, final Reading<T> reading) {
        final Session session = workspaces.systemSession(workspace);
        try {
            return Jcr.get(() -> reading.of(session));
        } finally {
            session.logout();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Session session) throws RepositoryException;
    }
}
