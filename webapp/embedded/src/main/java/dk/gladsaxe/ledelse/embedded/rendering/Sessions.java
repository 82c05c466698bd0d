package dk.gladsaxe.ledelse.embedded.rendering;

import javax.jcr.Session;

/** Where rendering gets its sessions; who hands this over also closes them. */
public interface Sessions {

    /** Sees what the visitor may see. */
    Session session(String workspace);

    /** May do everything; used for reading configuration and creating area nodes, never for showing content. */
    Session systemSession(String workspace);
}
