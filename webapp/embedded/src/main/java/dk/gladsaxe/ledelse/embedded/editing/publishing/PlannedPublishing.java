package dk.gladsaxe.ledelse.embedded.editing.publishing;

import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what was planned when its time has come. A plan goes in the save that records what was done, so that a
 * plan is carried out once, also when the host stops in between and starts again. Safe for use by several threads.
 */
public final class PlannedPublishing {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedPublishing.class);

    private final Schedule schedule;
    private final Publishing publishing;
    private final Supplier<List<String>> workspaces;
    private final Clock clock;

    /** @param workspaces those that hold content */
    public PlannedPublishing(final Schedule schedule, final Publishing publishing,
            final Supplier<List<String>> workspaces, final Clock clock) {
        this.schedule = schedule;
        this.publishing = publishing;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * Does what is due, the oldest first. What fails is written down with the plan and tried again the next time.
     *
     * @return how many plans were carried out
     */
    public synchronized int carryOutWhatIsDue() {
        final Instant now = clock.instant();
        int done = 0;
        for (final Plan plan : schedule.all(workspaces.get())) {
            if (!plan.at().isAfter(now) && carriedOut(plan)) {
                done++;
            }
        }
        return done;
    }

    private boolean carriedOut(final Plan plan) {
        try {
            final boolean there = publishing.carryOut(plan);
            if (!there) {
                schedule.drop(plan);
            }
            return there;
        } catch (final RuntimeException e) {
            final String why = String.valueOf(e.getMessage());
            if (schedule.failed(plan, why)) {
                LOG.warn("What {} planned for {} could not be done and will be tried again: {} {}:{}", plan.user(),
                        plan.at(), plan.what().key(), plan.item().workspace(), plan.item().id(), e);
            }
            return false;
        }
    }
}
