package dk.gladsaxe.ledelse.content;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that shows what a test says. */
public final class SuppliedClock extends Clock {

    private final ZoneId zone;
    private final Supplier<Instant> now;

    /** In Copenhagen. */
    public SuppliedClock(final Supplier<Instant> now) {
        this(ZoneId.of("Europe/Copenhagen"), now);
    }

    private SuppliedClock(final ZoneId zone, final Supplier<Instant> now) {
        this.zone = zone;
        this.now = now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(final ZoneId other) {
        return new SuppliedClock(other, now);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
