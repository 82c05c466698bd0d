package dk.gladsaxe.ledelse.embedded.cli;

import java.util.regex.Pattern;

/** Where content lies, as typed: {@code /page} in the workspace website, or {@code workspace:/path}. */
record ContentPath(String workspace, String path) {

    private static final String PAGES = "website";
    /** JCR allows none of these characters in a name; the colon, which ends a prefix, no content has. */
    private static final Pattern NAMES = Pattern.compile("(/(?!\\.{1,2}(/|$))[^/:\\[\\]*|]+)+/?");

    static ContentPath of(final String typed) {
        final int colon = typed.indexOf(":/");
        final ContentPath found = colon < 0
                ? new ContentPath(PAGES, typed)
                : new ContentPath(typed.substring(0, colon), typed.substring(colon + 1));
        if (!NAMES.matcher(found.path).matches() || found.workspace.isEmpty()) {
            throw new Usage("\"" + typed + "\" is no path of content. Type /page for a page and what belongs to it, or"
                    + " workspace:/path, such as ledelse-stories:/my-story.");
        }
        return found;
    }

    @Override
    public String toString() {
        return workspace + ":" + path;
    }
}
