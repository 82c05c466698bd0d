package dk.gladsaxe.ledelse.embedded.editing.pages;

import java.time.Instant;

/**
 * Something that was done on a page and can be undone.
 *
 * @param template of what it was done to
 * @param title    what that is recognised by; empty for none
 */
public record Step(Kind kind, Instant at, String template, String title) {

    /** What was done. The key is stored, and stands in message keys. */
    public enum Kind {
        ADDED("added"), CHANGED("changed"), MOVED("moved"), DELETED("deleted");

        private final String key;

        Kind(final String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        static Kind of(final String key) {
            for (final Kind kind : values()) {
                if (kind.key.equals(key)) {
                    return kind;
                }
            }
            throw new IllegalStateException("A step of the kind " + key + " is stored, and nobody knows that kind");
        }
    }
}
