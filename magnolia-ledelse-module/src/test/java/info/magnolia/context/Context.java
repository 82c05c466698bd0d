package info.magnolia.context;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Plays the interface of the same name in a Magnolia, as far as the module calls it. */
public interface Context {

    Session getJCRSession(String workspaceName) throws RepositoryException;
}
