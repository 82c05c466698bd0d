package dk.gladsaxe.ledelse.embedded.editing.audit;

import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Who did what, also to items that are gone. A user finds what was done at places that the user may read. Safe for use
 * by several threads.
 */
public final class AuditLog {

    private static final Comparator<AuditEntry> NEWEST_FIRST = Comparator.comparing(AuditEntry::at).reversed();
    private static final String OF_ITEM = "SELECT * FROM [mgnl:contentNode] WHERE [item] = $item AND [action] IS NOT NULL";

    private final Workspaces workspaces;

    public AuditLog(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** All that was done to an item, the newest first. */
    public List<AuditEntry> of(final ItemRef item, final User user) {
        final Session session = workspaces.systemSession(item.workspace());
        try {
            return Jcr.get(() -> {
                final Query query = session.getWorkspace().getQueryManager().createQuery(OF_ITEM, Query.JCR_SQL2);
                query.bindValue("item", session.getValueFactory().createValue(item.id()));
                final List<AuditEntry> entries = new ArrayList<>();
                for (final Node node : JcrUtils.getNodes(query.execute())) {
                    entries.add(EntryReader.read(node));
                }
                entries.removeIf(entry -> !readable(entry, user));
                entries.sort(NEWEST_FIRST);
                return entries;
            });
        } finally {
            session.logout();
        }
    }

    /** What was found; more says whether there is more behind it. */
    public record Page(List<AuditEntry> entries, boolean more) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** What was done in these workspaces and passes the filter, the newest first. */
    public Page find(final Collection<String> of, final AuditFilter filter, final int offset, final int limit,
            final User user) {
        final List<AuditEntry> found = new ArrayList<>();
        final int wanted = offset + limit + 1;
        for (final String workspace : of) {
            final Session session = workspaces.systemSession(workspace);
            try {
                Jcr.run(() -> found.addAll(new DayWalk(session, filter, entry -> readable(entry, user)).newest(wanted)));
            } finally {
                session.logout();
            }
        }
        found.sort(NEWEST_FIRST);
        final int from = Math.min(offset, found.size());
        return new Page(found.subList(from, Math.min(from + limit, found.size())), found.size() > offset + limit);
    }

    private static boolean readable(final AuditEntry entry, final User user) {
        return user.permissions().allows(entry.workspace(), entry.path(), Permissions.READ);
    }
}
