package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.search.HitType;
import dk.gladsaxe.ledelse.search.SearchQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The hash a template searches with. A value that is null or blank counts as not given. */
final class SearchCriteria {

    private static final List<String> KEYS = List.of("q", "type", "lang", "limit", "offset");

    private SearchCriteria() {
    }

    /** @throws IllegalArgumentException naming key, value and what is allowed, when the hash holds anything else */
    static SearchQuery query(final Map<?, ?> given) {
        final Map<String, Object> values = new HashMap<>();
        given.forEach((key, value) -> {
            if (!Criteria.blank(value)) {
                values.put(String.valueOf(key), value);
            }
        });
        refuseOthers(given);
        // A visitor may have pasted a whole page; a template must not end for that.
        final String text = SearchQuery.shortened(words(values.getOrDefault("q", "")));
        final Optional<HitType> type = Optional.ofNullable(values.get("type"))
                .flatMap(each -> Keyed.find(HitType.class, Criteria.keyOf("type", each, HitType.class)));
        return new SearchQuery(text, type,
                Criteria.text("lang", values.getOrDefault("lang", "da"), "a language such as da or en"),
                Criteria.number("offset", values.getOrDefault("offset", 0), 0, Integer.MAX_VALUE),
                Criteria.number("limit", values.getOrDefault("limit", Criteria.DEFAULT_LIMIT), 1,
                        SearchQuery.MOST_HITS));
    }

    /** Not stripped: a blank behind the last word says that the word is finished. */
    private static String words(final Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw Criteria.refused("q", value, "a text");
    }

    private static void refuseOthers(final Map<?, ?> given) {
        final TreeSet<String> others = new TreeSet<>();
        given.keySet().forEach(key -> others.add(String.valueOf(key)));
        KEYS.forEach(others::remove);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown criterion '" + others.first() + "'; allowed are " + String.join(", ", KEYS));
        }
    }
}
