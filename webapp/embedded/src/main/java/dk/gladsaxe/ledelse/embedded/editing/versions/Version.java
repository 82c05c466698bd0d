package dk.gladsaxe.ledelse.embedded.editing.versions;

import java.time.Instant;

/**
 * An earlier state of an item, or the present one.
 *
 * @param number    counted from 1, never given twice for the same item
 * @param user      who brought it about
 * @param action    key of what was done, see {@link dk.gladsaxe.ledelse.embedded.editing.AuditAction}; {@code before}
 *                  for what was there before the first change that was recorded
 * @param title     what the item was called then
 * @param published whether visitors have seen it
 * @param state     fingerprint of the content
 */
public record Version(long number, Instant at, String user, String action, String title, boolean published,
        String state) {

    /** The action of a version that was there before anything was recorded. */
    public static final String BEFORE = "before";
}
