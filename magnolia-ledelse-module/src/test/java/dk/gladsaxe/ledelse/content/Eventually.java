package dk.gladsaxe.ledelse.content;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another thread will do; far longer than that should take, so that only a failure waits so long. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {
    }

    public static void until(final String what, final BooleanSupplier condition) throws InterruptedException {
        final long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            Thread.sleep(10);
        }
    }
}
