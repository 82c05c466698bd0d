package dk.gladsaxe.ledelse.embedded.repository;

import javax.jcr.RepositoryException;

/** What {@link Jcr} makes of a checked {@link RepositoryException}; the cause is always that exception. */
public final class RepositoryFailure extends RuntimeException {

    public RepositoryFailure(final RepositoryException cause) {
        super(cause.getMessage(), cause);
    }
}
