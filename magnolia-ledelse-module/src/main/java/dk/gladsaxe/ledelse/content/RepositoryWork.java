package dk.gladsaxe.ledelse.content;

import javax.jcr.RepositoryException;

/**
 * Something to be done with sessions of the repository.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface RepositoryWork<T> {

    /** Does it with sessions that belong to the source and the calling thread: they are not logged out. */
    T with(ContentSource source) throws RepositoryException;
}
