package dk.gladsaxe.ledelse.embedded.delivery.content;

import javax.jcr.Session;

/** Where the sessions of a request come from: the user's, or those of the system where an endpoint bypasses ACLs. */
@FunctionalInterface
public interface Sessions {

    Session on(String workspace);
}
