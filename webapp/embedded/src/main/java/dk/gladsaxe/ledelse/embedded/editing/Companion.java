package dk.gladsaxe.ledelse.embedded.editing;

import javax.jcr.RepositoryException;

/** Writes into the annex what is to be kept of an operation. Called after each, before its save. */
@FunctionalInterface
public interface Companion {

    /** Reads from the session what was recorded, writes through it, and saves nothing. */
    void beside(EditingSession session) throws RepositoryException;
}
