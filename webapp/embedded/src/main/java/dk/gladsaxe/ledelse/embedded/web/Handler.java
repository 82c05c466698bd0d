package dk.gladsaxe.ledelse.embedded.web;

import java.io.IOException;

/** Answers some of the requests to an instance. */
@FunctionalInterface
public interface Handler {

    /** Answers the request, or gives false and has touched nothing when it is not one of its own. */
    boolean handle(Exchange exchange) throws IOException;
}
