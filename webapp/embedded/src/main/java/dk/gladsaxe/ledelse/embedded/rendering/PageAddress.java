package dk.gladsaxe.ledelse.embedded.rendering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, without context path and locale prefix, taken apart as Magnolia does:
 * {@code /a/b~x~.html} is the page {@code /a/b} with the selector {@code x}.
 *
 * @param asked     the whole address
 * @param node      path of the page in the workspace website
 * @param selector  empty when there is none
 * @param extension what the page is asked for as; {@code html} when the address has none
 */
public record PageAddress(String asked, String node, String selector, String extension) {

    public static final String EXTENSION = "html";

    private static final Pattern SHAPE = Pattern.compile(
            "(?<node>(?:/[^/~.\\[\\]*|:]+)+)(?:/|(?:~(?<selector>[^/]*)~)?(?:\\.(?<extension>[A-Za-z0-9]+))?)");

    /** Empty when no page can have that address: several extensions, an empty segment, the root. */
    public static Optional<PageAddress> of(final String path) {
        final Matcher matcher = SHAPE.matcher(path);
        return matcher.matches()
                ? Optional.of(new PageAddress(path, matcher.group("node"),
                        Optional.ofNullable(matcher.group("selector")).orElse(""),
                        Optional.ofNullable(matcher.group("extension")).orElse(EXTENSION)))
                : Optional.empty();
    }
}
