package dk.gladsaxe.ledelse.embedded.editing;

import javax.jcr.RepositoryException;

/**
 * One editorial operation on one workspace. It changes nodes through the session it is given and saves nothing itself.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface Operation<T> {

    T on(EditingSession session) throws RepositoryException;
}
