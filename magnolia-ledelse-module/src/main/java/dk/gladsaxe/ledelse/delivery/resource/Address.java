package dk.gladsaxe.ledelse.delivery.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of addresses, such as {@code stories/{story}}, from the API's root on. Immutable.
 *
 * @param segments those in braces stand for any text and name it
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
            if (isName(segment)) {
                texts.put(segment.substring(1, segment.length() - 1), address.get(i));
            } else if (!segment.equals(address.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(texts);
    }

    /** The names in their order. */
    public List<String> names() {
        return segments.stream().filter(Address::isName).map(each -> each.substring(1, each.length() - 1)).toList();
    }

    private static boolean isName(final String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
