package dk.gladsaxe.ledelse.embedded.web;

/** What the authoring interface and the server that guards it have to agree on. */
public final class AuthoringInterface {

    /** Where the interface begins, below the context path; Magnolia's own address for it. */
    public static final String ROOT = "/.magnolia/admincentral";

    /** The cookie with the tag of the language that a person chose for the interface. */
    public static final String LANGUAGE_COOKIE = "ledelse-author-language";

    private AuthoringInterface() {
    }

    /** Whether an address, below the context path and without query, is the interface's. */
    public static boolean holds(final String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
