package dk.gladsaxe.ledelse.embedded.editing.schedule;

import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.time.Instant;

/**
 * What is to happen to an item at a time.
 *
 * @param user    who asked for it; the account may be gone when it happens
 * @param failure why it did not happen though its time has come; empty as long as nothing went wrong
 */
public record Plan(ItemRef item, What what, Instant at, String user, String failure) {

    /** What is planned; an item has at most one plan of each kind. */
    public enum What {

        PUBLISH("publish"),
        UNPUBLISH("unpublish");

        private final String key;

        What(final String key) {
            this.key = key;
        }

        /** Stands in addresses, message keys and names of nodes. */
        public String key() {
            return key;
        }
    }
}
