package dk.gladsaxe.ledelse.content.following;

import java.time.Duration;

/**
 * How fast the snapshot follows the content.
 *
 * @param quiet      a rebuild waits until no change has been heard of for this long
 * @param atMost     but no longer than this after the first change
 * @param firstRetry after this time a workspace that could not be read is tried again; each time twice as long
 * @param lastRetry  but never longer than this
 * @param firstRead  how long somebody who asks before the first read has ended waits for it
 */
record Pace(Duration quiet, Duration atMost, Duration firstRetry, Duration lastRetry, Duration firstRead) {

    static final Pace USUAL = new Pace(Duration.ofMillis(150), Duration.ofMillis(600),
            Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(10));
}
