package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.Permissions;
import java.util.Set;
import javax.jcr.Session;

/**
 * The workspaces of an instance. Safe for use by several threads; the sessions it opens are not, and whoever opened
 * one logs it out.
 */
public interface Workspaces {

    Set<String> names();

    /** A session that may do everything. */
    Session systemSession(String workspace);

    /** A session that sees and changes only what these permissions allow. */
    Session session(String workspace, Permissions permissions);
}
