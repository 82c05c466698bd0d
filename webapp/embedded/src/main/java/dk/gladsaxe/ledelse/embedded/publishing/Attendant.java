package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Watches a publication, may stop it, and may write beside it. */
public interface Attendant {

    /** Lets everything happen. */
    Attendant NONE = new Attendant() {
    };

    /**
     * Called for each node that was asked for, before anything is saved; an exception stops it all, and nothing is
     * changed on either instance.
     *
     * @param published as visitors would get it
     */
    default void check(final Node author, final Node published) throws RepositoryException {
    }

    /**
     * Called when visitors have got it, before the author's session is saved; what is written through that session is
     * saved along with the record of the publication.
     *
     * @param nodes of the author instance that were asked for
     */
    default void record(final Session author, final List<Node> nodes) throws RepositoryException {
    }
}
