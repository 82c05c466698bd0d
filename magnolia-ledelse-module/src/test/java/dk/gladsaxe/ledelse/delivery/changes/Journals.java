package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.SuppliedClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A world, and journals of what happens in it. */
abstract class Journals {

    static final int ALL = 1_000_000;

    final World world = new World(11);
    final Memory store = new Memory();
    Instant now = Instant.parse("2026-03-10T11:00:00Z");
    Bounds bounds = Bounds.USUAL;

    Journals() {
        edit(60);
    }

    final void edit(final int times) {
        for (int i = 0; i < times; i++) {
            world.edit();
        }
    }

    final Journal started() {
        return started(store);
    }

    final Journal started(final Memory memory) {
        final Journal journal = new Journal(
                () -> Optional.of(world.snapshot()), memory, bounds, clock(), Runnable::run, Duration.ZERO);
        journal.follow();
        return journal;
    }

    final Clock clock() {
        return new SuppliedClock(() -> now);
    }

    static String told(final FeedAnswer answer) {
        return ((FeedAnswer.Page) answer).changes().stream().map(each -> each.kind() + " " + each.id()).toList().toString();
    }

    static String token(final Journal journal) {
        return ((FeedAnswer.Next.UpToDate) ((FeedAnswer.Page) journal.full(ALL)).next()).token();
    }
}
