package dk.gladsaxe.ledelse.embedded.authoring.detail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody chose on the page that shows two versions: for each property the parameters of the version to keep,
 * named as if they had been filled in. Where nothing was chosen, what is stored stays.
 */
final class Choices {

    private static final String KEEP = "keep.";

    private Choices() {
    }

    /** The parameters with those of the kept versions among them; the same ones where nothing was to choose. */
    static Map<String, List<String>> applied(final Map<String, List<String>> parameters) {
        final Map<String, List<String>> applied = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            final int colon = name.indexOf(':');
            if (colon < 0) {
                applied.put(name, values);
            } else if (kept(parameters, name.substring(colon + 1)).equals(name.substring(0, colon))) {
                applied.put(name.substring(colon + 1), values);
            }
        });
        return applied;
    }

    private static String kept(final Map<String, List<String>> parameters, final String path) {
        final String property = path.split("[.\\[]", 2)[0];
        return parameters.getOrDefault(KEEP + property, List.of("theirs")).get(0);
    }
}
