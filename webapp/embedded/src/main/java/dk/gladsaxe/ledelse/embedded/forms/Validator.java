package dk.gladsaxe.ledelse.embedded.forms;

import java.util.regex.Pattern;

/** A rule that a filled-in value must keep. */
public sealed interface Validator {

    /** What to say when it does not; empty for the usual words. */
    String message();

    /** An e-mail address. */
    record Email(String message) implements Validator {
    }

    /** A name that a node may have. */
    record NodeName(String message) implements Validator {
    }

    /** A text that the pattern matches as a whole. */
    record Matching(Pattern pattern, String message) implements Validator {
    }
}
