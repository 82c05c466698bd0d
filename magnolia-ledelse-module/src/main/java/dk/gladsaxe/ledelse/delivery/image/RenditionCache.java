package dk.gladsaxe.ledelse.delivery.image;

import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.shape.Rendition;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The pictures that were made smaller last, as far as there is room. They stay while the content changes around them.
 * Not more than two are made at a time. Safe for use by several threads.
 */
final class RenditionCache {

    private static final long MOST_BYTES = 32L << 20;
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore permits = new Semaphore(AT_A_TIME, true);
    private final Map<Rendition, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The picture of this size, which is made when it is not there. */
    byte[] get(final Rendition rendition, final Supplier<byte[]> made) {
        final Optional<byte[]> known = find(rendition);
        return known.isPresent() ? known.get() : makeInTurn(rendition, made);
    }

    private byte[] makeInTurn(final Rendition rendition, final Supplier<byte[]> made) {
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.NOT_READY,
                        "Too many pictures are wanted at once; ask again in a few seconds");
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to make a picture smaller", e);
        }
        try {
            // Another may have made it meanwhile.
            final Optional<byte[]> known = find(rendition);
            return known.isPresent() ? known.get() : keep(rendition, made.get());
        } finally {
            permits.release();
        }
    }

    private synchronized Optional<byte[]> find(final Rendition rendition) {
        return Optional.ofNullable(recent.get(rendition));
    }

    private synchronized byte[] keep(final Rendition rendition, final byte[] picture) {
        recent.put(rendition, picture);
        bytes += picture.length;
        final Iterator<byte[]> oldest = recent.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
        return picture;
    }
}
