package info.magnolia.context;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Stands in for Magnolia's interface of that name, with the one method that modules of this host use. */
public interface Context {

    /** The session of this context and thread on that workspace; it belongs to the context, which ends it. */
    Session getJCRSession(String workspaceName) throws RepositoryException;
}
