package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.content.Facet;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Page;
import dk.gladsaxe.ledelse.content.Shelf;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Situation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hash a template narrows a list down with, such as {@code {"relation": "opad", "limit": 10}}. A criterion that is
 * null or blank counts as not given, so that a template may hand on a request parameter that is not there.
 *
 * @param values the facets to narrow down by, each with the value as the shelf knows it
 * @param <F>    the facets that are allowed
 */
record Criteria<F extends Enum<F> & Facet<?>>(Map<F, String> values, int offset, int limit) {

    static final int DEFAULT_LIMIT = 20;
    static final int MOST = 100;

    private static final String OFFSET = "offset";
    private static final String LIMIT = "limit";

    /**
     * Reads a template's hash.
     *
     * @throws IllegalArgumentException naming key, value and what is allowed, when the hash holds anything else
     */
    static <F extends Enum<F> & Facet<?>> Criteria<F> of(
            final Map<?, ?> given, final Class<F> facets, final Ledelsesgrundlag snapshot) {
        final Object offset = given.get(OFFSET);
        final Object limit = given.get(LIMIT);
        return new Criteria<>(facets(given, facets, List.of(LIMIT, OFFSET), snapshot),
                blank(offset) ? 0 : number(OFFSET, offset, 0, Integer.MAX_VALUE),
                blank(limit) ? DEFAULT_LIMIT : number(LIMIT, limit, 1, MOST));
    }

    /**
     * The facets alone.
     *
     * @param others what else the hash may hold, for others to read
     * @throws IllegalArgumentException as {@link #of}
     */
    static <F extends Enum<F> & Facet<?>> Map<F, String> facets(
            final Map<?, ?> given, final Class<F> facets, final List<String> others, final Ledelsesgrundlag snapshot) {
        final Map<F, String> values = new EnumMap<>(facets);
        for (final Map.Entry<?, ?> each : given.entrySet()) {
            final String key = String.valueOf(each.getKey());
            if (!others.contains(key)) {
                final F facet = facet(key, facets, others);
                if (!blank(each.getValue())) {
                    values.put(facet, value(facet.key(), each.getValue(), snapshot));
                }
            }
        }
        return values;
    }

    static <T extends Item, F extends Enum<F> & Facet<T>> Page<T> page(
            final Shelf<T, F> shelf, final Criteria<F> criteria) {
        return Page.of(shelf.with(criteria.values()), criteria.offset(), criteria.limit());
    }

    static boolean blank(final Object value) {
        return value == null || value.toString().isBlank();
    }

    private static <F extends Enum<F> & Facet<?>> F facet(
            final String key, final Class<F> facets, final List<String> others) {
        return Keyed.find(facets, key).orElseThrow(() -> {
            final List<String> allowed = new ArrayList<>(Keyed.keys(facets));
            allowed.addAll(others);
            return new IllegalArgumentException(
                    "unknown criterion '" + key + "'; allowed are " + String.join(", ", allowed));
        });
    }

    static int number(final String key, final Object value, final int least, final int most) {
        final String digits = value.toString().strip();
        if (digits.matches("\\d{1,10}") && Long.parseLong(digits) >= least && Long.parseLong(digits) <= most) {
            return Integer.parseInt(digits);
        }
        throw refused(key, value, "a whole number from " + least + " to " + most);
    }

    private static String value(final String key, final Object value, final Ledelsesgrundlag snapshot) {
        return switch (key) {
            case "relation" -> value instanceof Relation relation ? relation.key()
                    : text(key, value, "a relation or the key of one, such as " + keysOf(snapshot));
            case "focusPoint" -> value instanceof FocusPoint point ? point.id()
                    : idOf(snapshot.focusPoints(), text(key, value, "a focus point, its identifier or its node name"));
            case "question" -> value instanceof Question question ? question.id()
                    : idOf(snapshot.questions(), text(key, value, "a question, its identifier or its node name"));
            case "audience" -> keyOf(key, value, Audience.class);
            case "situation" -> keyOf(key, value, Situation.class);
            default -> text(key, value, "a text");
        };
    }

    static String text(final String key, final Object value, final String allowed) {
        if (value instanceof String text) {
            return text.strip();
        }
        throw refused(key, value, allowed);
    }

    static <E extends Enum<E> & Keyed> String keyOf(
            final String key, final Object value, final Class<E> type) {
        if (type.isInstance(value)) {
            return type.cast(value).key();
        }
        return Keyed.find(type, value.toString().strip()).map(Keyed::key)
                .orElseThrow(() -> refused(key, value, "one of " + String.join(", ", Keyed.keys(type))));
    }

    private static String idOf(final Shelf<?, ?> shelf, final String idOrName) {
        return shelf.find(idOrName).map(Item::id).orElse(idOrName);
    }

    private static String keysOf(final Ledelsesgrundlag snapshot) {
        return String.join(", ", snapshot.relations().all().stream().map(Relation::key).distinct().toList());
    }

    static IllegalArgumentException refused(final String key, final Object value, final String allowed) {
        final String shown = value instanceof Item item
                ? item.getClass().getSimpleName() + " " + item.name() : "'" + value + "'";
        return new IllegalArgumentException("criterion '" + key + "' is " + shown + "; allowed is " + allowed);
    }
}
