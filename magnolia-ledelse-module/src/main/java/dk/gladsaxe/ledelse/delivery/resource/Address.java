package dk.gladsaxe.ledelse.delivery.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of addresses, such as {@code stories/{story}}, from the API's root on. Immutable.
 *
 * @param segments one may begin with a name in braces, which stands for any text but none; the rest is taken literally
 */
public record Address(List<String> segments) {

    public Address {
        segments = List.copyOf(segments);
    }

    public static Address of(final String form) {
        return new Address(form.isEmpty() ? List.of() : List.of(form.split("/")));
    }

    /** The texts that stand for the names, when an address is of this form. */
    public Optional<Map<String, String>> match(final List<String> address) {
        if (address.size() != segments.size()) {
            return Optional.empty();
        }
        final Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            final String segment = segments.get(i);
            final String rest = segment.substring(segment.indexOf('}') + 1);
            if (!isNamed(segment) && !segment.equals(address.get(i))
                    || isNamed(segment) && (!address.get(i).endsWith(rest) || address.get(i).equals(rest))) {
                return Optional.empty();
            }
            if (isNamed(segment)) {
                texts.put(name(segment), address.get(i).substring(0, address.get(i).length() - rest.length()));
            }
        }
        return Optional.of(texts);
    }

    /** The names in their order. */
    public List<String> names() {
        return segments.stream().filter(Address::isNamed).map(Address::name).toList();
    }

    private static boolean isNamed(final String segment) {
        return segment.startsWith("{");
    }

    private static String name(final String segment) {
        return segment.substring(1, segment.indexOf('}'));
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
