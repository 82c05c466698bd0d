package dk.gladsaxe.ledelse.embedded.repository;

import javax.jcr.RepositoryException;

/** The one seam where the host turns JCR's checked exception into an unchecked one. */
public final class Jcr {

    private Jcr() {
    }

    /** Runs the work and gives its result. */
    public static <T> T get(final Work<T> work) {
        try {
            return work.run();
        } catch (final RepositoryException e) {
            throw new RepositoryFailure(e);
        }
    }

    /** Runs the work. */
    public static void run(final Task task) {
        try {
            task.run();
        } catch (final RepositoryException e) {
            throw new RepositoryFailure(e);
        }
    }

    /** Something that asks the repository and gives a result. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws RepositoryException;
    }

    /** Something that is done to the repository. */
    @FunctionalInterface
    public interface Task {
        void run() throws RepositoryException;
    }
}
