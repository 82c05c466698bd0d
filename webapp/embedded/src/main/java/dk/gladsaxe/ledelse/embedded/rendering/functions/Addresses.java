package dk.gladsaxe.ledelse.embedded.rendering.functions;

import java.util.regex.Pattern;

/** Whether a text can be the path or the identifier of a node at all, since visitors' parameters end up here. */
final class Addresses {

    /** JCR takes a slash at the end, and no blank around a name. */
    private static final Pattern PATH = Pattern.compile(
            "/|(/(?!\\.{1,2}(/|$))(?!\\s)[^/\\[\\]|*:]+(:[^/\\[\\]|*:]+)?(?<!\\s))+/?");

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Addresses() {
    }

    static boolean isPath(final String text) {
        return PATH.matcher(text).matches();
    }

    static boolean isIdentifier(final String text) {
        return IDENTIFIER.matcher(text).matches();
    }
}
