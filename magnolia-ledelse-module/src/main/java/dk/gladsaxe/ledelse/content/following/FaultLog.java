package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.Fault;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each fault when it appears and says when all are gone; a fault that stays is not logged again. */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private Set<Fault> known = Set.of();

    /** Takes all faults there are now and gives those that are new. */
    Set<Fault> report(final Collection<Fault> faults) {
        final Set<Fault> fresh = new LinkedHashSet<>(faults);
        fresh.removeAll(known);
        fresh.forEach(fault -> LOG.warn("{}", fault));
        if (faults.isEmpty() && !known.isEmpty()) {
            LOG.info("All faults in the content have been mended");
        }
        known = Set.copyOf(faults);
        return fresh;
    }
}
