package dk.gladsaxe.ledelse.embedded.delivery.query;

import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One key of {@code orderBy}.
 *
 * @param property a property's name, or {@link Filter#NAME} for the node's own
 */
public record SortKey(String property, boolean descending) {

    /** Further keys would hardly ever decide, and each is looked up for every result. */
    static final int MOST = 20;

    /** Reads a comma separated list such as {@code date desc,@name}; ascending where no direction is named. */
    static List<SortKey> listOf(final String text) {
        final List<SortKey> keys = Arrays.stream(text.split(",")).map(String::strip).filter(key -> !key.isEmpty())
                .map(SortKey::of).toList();
        if (keys.size() > MOST) {
            throw new DeliveryFailure(ErrorCode.INVALID_QUERY,
                    "orderBy: " + keys.size() + " sort keys are too many; " + MOST + " are the most");
        }
        return keys;
    }

    private static SortKey of(final String key) {
        final String[] words = key.split("\\s+");
        final String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
        if (words.length > 2 || !direction.equals("asc") && !direction.equals("desc")) {
            throw new DeliveryFailure(ErrorCode.INVALID_QUERY,
                    "orderBy: " + key + " is no sort key; write a property's name, then asc or desc");
        }
        return new SortKey(words[0], direction.equals("desc"));
    }
}
