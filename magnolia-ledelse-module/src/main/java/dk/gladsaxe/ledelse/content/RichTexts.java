package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.RichText;
import java.util.HashMap;
import java.util.Map;

/**
 * Sanitises rich text, which is half the work of a read, only where it has changed since the read before. Remembers what
 * the last read used and nothing older. For one thread.
 */
final class RichTexts {

    private Map<String, RichText> before = Map.of();
    private Map<String, RichText> now = new HashMap<>();

    /** Says that a new read begins. */
    void begin() {
        before = now;
        now = new HashMap<>();
    }

    /** The stored HTML with its page links resolved, sanitised. */
    RichText of(final String stored) {
        return now.computeIfAbsent(stored, html -> {
            final RichText known = before.get(html);
            return known == null ? RichText.sanitise(PageLinks.resolve(html)) : known;
        });
    }
}
