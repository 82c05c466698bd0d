package dk.gladsaxe.ledelse.embedded.importer;

import java.util.Locale;
import java.util.Optional;

/**
 * Which edition an import works on.
 *
 * @param name  of its node
 * @param label for people; set when the edition is created
 */
record Edition(String name, String label) {

    private static final String DEFAULT_NAME = "ledelsesgrundlag";

    /** The stored edition of that label; else a new node beside the others; without a label the one of that name. */
    static Edition of(final ImportRequest request, final StoredContent content) {
        if (request.edition().isEmpty()) {
            return new Edition(DEFAULT_NAME, request.label());
        }
        final String label = request.edition().get();
        final Optional<String> stored = content.top(Places.FRAMEWORKS).stream()
                .filter(node -> node.nodeType().equals(Places.FRAMEWORK))
                .filter(node -> node.property("edition").filter(label::equals).isPresent())
                .map(Stored::name).findFirst();
        return new Edition(stored.orElseGet(() -> DEFAULT_NAME + "-" + nodeName(label)), label);
    }

    private static String nodeName(final String label) {
        final String name = label.toLowerCase(Locale.ROOT)
                .replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (name.isEmpty()) {
            throw new ImportRefused(ImportRefused.Kind.LABEL,
                    "--edition " + label + ": a label needs a letter or a digit, such as 2026.");
        }
        return name;
    }
}
