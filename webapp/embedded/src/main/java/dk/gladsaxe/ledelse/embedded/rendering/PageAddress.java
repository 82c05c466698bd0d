package dk.gladsaxe.ledelse.embedded.rendering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, without context path and locale prefix, taken apart as Magnolia does:
 * {@code /a/b~x~.html} is the page {@code /a/b} with the selector {@code x}.
 *
 * @param asked    the whole address
 * @param node     path of the page in the workspace website
 * @param selector empty when there is none
 */
public record PageAddress(String asked, String node, String selector) {

    public static final String EXTENSION = "html";

    private static final Pattern SHAPE = Pattern.compile(
            "(?<node>(?:/[^/~.\\[\\]*|:]+)+)(?:~(?<selector>[^/]*)~)?(?:\\." + EXTENSION + ")?");

    /** Empty when no page can have that address: another extension, an empty segment, the root. */
    public static Optional<PageAddress> of(final String path) {
        final Matcher matcher = SHAPE.matcher(path);
        return matcher.matches()
                ? Optional.of(new PageAddress(path, matcher.group("node"),
                        Optional.ofNullable(matcher.group("selector")).orElse("")))
                : Optional.empty();
    }
}
