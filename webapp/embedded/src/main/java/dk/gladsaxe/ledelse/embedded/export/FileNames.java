package dk.gladsaxe.ledelse.embedded.export;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives each address a file of its own, below one folder: of the same name where that can be read and is safe on any file
 * system, else of a name that is made of the address. For one thread.
 */
final class FileNames {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}");
    private static final int NAME = 16;
    private static final Map<String, String> ENDINGS = Map.of("image/jpeg", ".jpg", "image/png", ".png");

    private final String root;
    private final Set<String> taken = new HashSet<>();

    /** @param root the path of the API's root, which stands in no name */
    FileNames(final String root) {
        this.root = root;
    }

    /** The file of an answer, with slashes between folders. */
    String of(final Answer answer) {
        final String[] parts = answer.address().split("\\?", 2);
        final String path = parts[0].substring(root.length()).replaceFirst("^/", "");
        final String ending = ENDINGS.getOrDefault(answer.type(), ".json");
        final String whole = Arrays.stream(path.isEmpty() ? new String[] {"root"} : path.split("/"))
                .map(FileNames::safe).collect(Collectors.joining("/"));
        // No folder ends as a file does, so none of the one has the name of one of the other.
        final String stem = whole.endsWith(ending) ? whole.substring(0, whole.length() - ending.length()) : whole;
        final String file = parts.length == 1 ? stem + ending : stem + "/query-" + made(parts[1]) + ending;
        // Where case makes no difference, two names must differ by more than case.
        return taken.add(file.toLowerCase(Locale.ROOT)) ? file : stem + "/address-" + made(answer.address()) + ending;
    }

    private static String safe(final String segment) {
        return SAFE.matcher(segment).matches() ? segment : "name-" + made(segment);
    }

    private static String made(final String text) {
        return Digests.sha256(text).substring(0, NAME);
    }
}
