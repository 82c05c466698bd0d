package dk.gladsaxe.ledelse.delivery.changes;

import java.time.Duration;

/**
 * How much the feed keeps. Of what is there it keeps one entry each; what would grow without end is what is gone.
 *
 * @param deletions how many deletions are remembered
 * @param age       how long each of them is; who has not asked for longer starts again
 * @param steps     after so many steps the records are written anew, all in one
 * @param stepBytes or when the steps' records have come to so many bytes and to half of what they follow
 * @param lives     of so many processes the steps are remembered; who has not asked for so many restarts starts again
 */
public record Bounds(int deletions, Duration age, int steps, long stepBytes, int lives) {

    public static final Bounds USUAL = new Bounds(50_000, Duration.ofDays(30), 1_000, 256 * 1024, 1_000);
}
