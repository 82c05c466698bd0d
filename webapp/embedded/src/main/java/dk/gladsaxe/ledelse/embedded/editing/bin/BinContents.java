package dk.gladsaxe.ledelse.embedded.editing.bin;

import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
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
import org.apache.jackrabbit.commons.JcrUtils;

/** What lies in the bin. Safe for use by several threads. */
public final class BinContents {

    private final Workspaces workspaces;
    private final Indexes indexes;

    public BinContents(final Workspaces workspaces, final Indexes indexes) {
        this.workspaces = workspaces;
        this.indexes = indexes;
    }

    /**
     * A deleted item.
     *
     * @param visible whether visitors still have it
     */
    public record Deleted(Found item, Instant at, String by, boolean visible) {
    }

    /** What the user may read of it, the latest first. */
    public List<Deleted> of(final Collection<String> wanted, final User user) {
        final List<Deleted> all = new ArrayList<>();
        for (final String workspace : wanted) {
            final List<Row> rows = indexes.of(workspace).rows().stream()
                    .filter(row -> row.status() == ItemStatus.DELETED).toList();
            if (!rows.isEmpty()) {
                all.addAll(read(workspace, rows, user));
            }
        }
        all.sort(Comparator.comparing(Deleted::at).reversed());
        return all;
    }

    private List<Deleted> read(final String workspace, final List<Row> rows, final User user) {
        final Session session = workspaces.session(workspace, user);
        try {
            return Jcr.get(() -> {
                final List<Deleted> found = new ArrayList<>();
                for (final Row row : rows) {
                    final Optional<Node> node = Identified.find(session, row.id());
                    if (node.isPresent()) {
                        found.add(deleted(new Found(workspace, row), node.get()));
                    }
                }
                return found;
            });
        } finally {
            session.logout();
        }
    }

    private static Deleted deleted(final Found item, final Node node) throws RepositoryException {
        final Instant at = node.hasProperty(Bin.DELETED)
                ? node.getProperty(Bin.DELETED).getDate().toInstant() : Instant.EPOCH;
        return new Deleted(item, at, JcrUtils.getStringProperty(node, Bin.DELETED_BY, ""), Bin.published(node));
    }
}
