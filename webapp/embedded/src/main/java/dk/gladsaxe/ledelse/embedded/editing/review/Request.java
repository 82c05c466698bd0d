package dk.gladsaxe.ledelse.embedded.editing.review;

import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody asked for the publication of an item.
 *
 * @param title   what the item was called then
 * @param state   fingerprint of what was to be published
 * @param version number of the version that holds it
 * @param answer  why it came back to the editor; absent as long as it waits
 */
public record Request(ItemRef item, String user, Instant at, String comment, String title, String state, long version,
        Optional<Answer> answer) {

    /** What the publisher said who returned it. */
    public record Answer(String user, Instant at, String comment) {
    }

    public boolean waits() {
        return answer.isEmpty();
    }
}
