package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Set;
import javax.jcr.Session;

/**
 * The workspaces of an instance. Safe for use by several threads; the sessions it opens are not, and whoever opened
 * one logs it out. A workspace that does not exist is a {@link RepositoryFailure} that names those that do.
 */
public interface Workspaces {

    Set<String> names();

    /** A session that may do everything; its user is {@code admin}. */
    Session systemSession(String workspace);

    /**
     * A session that sees and changes only what the user's permissions allow: what may not be read is neither found by
     * a path, nor listed among children, nor found by a query.
     */
    Session session(String workspace, User user);
}
