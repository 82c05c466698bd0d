package dk.gladsaxe.ledelse.embedded.authoring;

import java.io.Serializable;

/** What the next page is to say about what was done last. */
public record Flash(Kind kind, String message) implements Serializable {

    /** How it ended. */
    public enum Kind { DONE, WARNING, FAILED }
}
