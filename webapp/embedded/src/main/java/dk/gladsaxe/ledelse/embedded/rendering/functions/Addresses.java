package dk.gladsaxe.ledelse.embedded.rendering.functions;

import java.util.regex.Pattern;

/** Whether a text can be the path of a node at all, since visitors' parameters end up here. */
final class Addresses {

    /** JCR takes a slash at the end, and no blank around a name. */
    private static final Pattern PATH = Pattern.compile(
            "/|(/(?!\\.{1,2}(/|$))(?!\\s)[^/\\[\\]|*:]+(:[^/\\[\\]|*:]+)?(?<!\\s))+/?");

    private Addresses() {
    }

    static boolean isPath(final String text) {
        return PATH.matcher(text).matches();
    }
}
