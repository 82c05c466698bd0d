package dk.gladsaxe.ledelse.embedded.publishing;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** What was asked for cannot be published; the message says why and what to do first. Nothing has been changed. */
public final class NotPublishable extends RuntimeException implements BadInput {

    public NotPublishable(final String message) {
        super(message);
    }
}
