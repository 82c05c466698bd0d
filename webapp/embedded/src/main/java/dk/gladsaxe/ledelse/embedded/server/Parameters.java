package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of requests as this host hands them on. */
final class Parameters {

    private Parameters() {
    }

    /** Those of the query, then those of a form; in their order. */
    static Map<String, List<String>> of(final HttpServletRequest request) {
        if (request.getParameterMap().isEmpty()) {
            return Map.of();
        }
        final Map<String, List<String>> found = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> found.put(name, List.of(values)));
        return found;
    }

    /** Both; where both have a name, what was added comes first and so wins for readers of one value. */
    static Map<String, List<String>> with(
            final Map<String, List<String>> given, final Map<String, List<String>> added) {
        final Map<String, List<String>> all = new LinkedHashMap<>(given);
        added.forEach((name, values) -> {
            final List<String> both = new ArrayList<>(values);
            both.addAll(given.getOrDefault(name, List.of()));
            all.put(name, List.copyOf(both));
        });
        return all;
    }
}
