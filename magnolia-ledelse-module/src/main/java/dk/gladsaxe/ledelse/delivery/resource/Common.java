package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Expansion;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parameters that many addresses take. */
public final class Common {

    /** The language of the answer. */
    public static final Parameter<String> LANG = Parameter.choice("lang",
            "The language of the answer; what is not translated comes in Danish, field by field.",
            Kinds.oneOf(List.of("da", "en")), inOrder("da", "en")).preset("da");

    /** Whether links name protocol and host. */
    public static final Parameter<String> LINKS = Parameter.choice("links",
            "How links are written: from the root of the host on, or with protocol and host.",
            Kinds.oneOf(List.of("relative", "absolute")), inOrder("relative", "absolute")).preset("relative");

    /** How many items an answer may be asked for. */
    public static final int MOST_ITEMS = 100;

    /** How many items a page has. */
    public static final Parameter<Integer> LIMIT = Parameter.whole("limit", "How many items to give at most.",
            Kinds.whole(1, MOST_ITEMS), 1, MOST_ITEMS).preset("20");

    /** Where a list goes on. */
    public static final Parameter<Optional<String>> CURSOR = Parameter.optional("cursor",
            "Where the list goes on; comes with the link to the next page and means nothing in any other list.",
            Kinds.text(), "the cursor that came with the link 'next' of this very list",
            text -> Optional.of(text).filter(Pattern.compile("[A-Za-z0-9_-]{1,900}").asMatchPredicate()));

    private Common() {
    }

    /** Which fields the items of an answer have. */
    static Parameter<Optional<Set<String>>> fields(final Shape<?> shape) {
        final List<String> names = shape.choosable();
        return Parameter.optional("fields", "The only fields to give, besides those that tell what an item is. The others "
                        + "are then missing, although their schema requires them.",
                Kinds.list(Kinds.oneOf(names)), anyOf(names), text -> names(text, names).map(Set::copyOf));
    }

    /** Which references there are whole items for. */
    static Parameter<Optional<Expansion>> expand(final Shape<?> shape) {
        final List<String> names = shape.expandable(Expansion.MOST_DEPTH);
        return Parameter.optional("expand",
                "The references to give whole items for, at most " + Expansion.MOST_DEPTH + " in a row.",
                Kinds.list(Kinds.oneOf(names)), anyOf(names), text -> names(text, names).map(Common::expansion));
    }

    private static String anyOf(final List<String> names) {
        return "any of " + String.join(", ", names) + ", each once, with commas between them";
    }

    private static Expansion expansion(final List<String> names) {
        Expansion expansion = Expansion.NONE;
        for (final String name : names) {
            expansion = expansion.and(List.of(name.split("\\.")));
        }
        return expansion;
    }

    private static Optional<List<String>> names(final String text, final List<String> known) {
        final List<String> names = List.of(text.split(",", -1));
        return names.stream().distinct().count() == names.size() && known.containsAll(names)
                ? Optional.of(names) : Optional.empty();
    }

    private static Map<String, String> inOrder(final String first, final String second) {
        final Map<String, String> meanings = new LinkedHashMap<>();
        Stream.of(first, second).forEach(each -> meanings.put(each, each));
        return meanings;
    }
}
