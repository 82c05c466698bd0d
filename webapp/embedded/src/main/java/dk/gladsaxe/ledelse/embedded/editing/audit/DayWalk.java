package dk.gladsaxe.ledelse.embedded.editing.audit;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Reads the entries of one workspace day by day, back from the last one, until enough are found. Used once. */
final class DayWalk {

    private static final Comparator<Node> LATEST_FIRST = Comparator.comparing(DayWalk::name).reversed();

    private final Session session;
    private final AuditFilter filter;
    private final Predicate<AuditEntry> readable;

    DayWalk(final Session session, final AuditFilter filter, final Predicate<AuditEntry> readable) {
        this.session = session;
        this.filter = filter;
        this.readable = readable;
    }

    /** The newest entries that pass, so many or a few more; in no order. */
    List<AuditEntry> newest(final int enough) throws RepositoryException {
        final List<AuditEntry> found = new ArrayList<>();
        final Optional<Node> audit = Annex.find(session, "audit");
        if (audit.isEmpty()) {
            return found;
        }
        for (final Node year : children(audit.get())) {
            for (final Node month : children(year)) {
                for (final Node day : children(month)) {
                    if (found.size() < enough && filter.passes(date(year, month, day))) {
                        collect(day, found);
                    }
                }
            }
        }
        return found;
    }

    private void collect(final Node day, final List<AuditEntry> found) throws RepositoryException {
        for (final Node node : JcrUtils.getChildNodes(day)) {
            final AuditEntry entry = EntryReader.read(node);
            if (filter.passes(entry) && readable.test(entry)) {
                found.add(entry);
            }
        }
    }

    private static LocalDate date(final Node year, final Node month, final Node day) {
        return LocalDate.of(Integer.parseInt(name(year)), Integer.parseInt(name(month)), Integer.parseInt(name(day)));
    }

    private static List<Node> children(final Node parent) throws RepositoryException {
        final List<Node> children = new ArrayList<>();
        JcrUtils.getChildNodes(parent).forEach(children::add);
        children.sort(LATEST_FIRST);
        return children;
    }

    private static String name(final Node node) {
        try {
            return node.getName();
        } catch (final RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}
