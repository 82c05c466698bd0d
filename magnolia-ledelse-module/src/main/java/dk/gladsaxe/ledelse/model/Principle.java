package dk.gladsaxe.ledelse.model;

/**
 * One thing the framework says of all its leaders.
 *
 * @param text a sentence tail that follows the framework's lead-in; never blank in Danish
 */
public record Principle(Localized text) {

    public Principle {
        Checks.filled(text, "Principle.text");
    }
}
