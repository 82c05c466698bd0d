package dk.gladsaxe.ledelse.embedded.editing.listing;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What texts are ordered by in Danish. Making a key costs more than all comparisons with it, so those that were made are
 * kept, until there are more than any list needs. Safe for use by several threads.
 */
final class SortKeys {

    private static final int MOST = 100_000;

    private final Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
    private final Map<String, CollationKey> known = new ConcurrentHashMap<>();

    CollationKey of(final String text) {
        final CollationKey key = known.get(text);
        if (key != null) {
            return key;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        final CollationKey made = danish.getCollationKey(text);
        known.put(text, made);
        return made;
    }
}
