package dk.gladsaxe.ledelse.embedded.editing.audit;

import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Makes entries of the nodes that operations wrote. */
final class EntryReader {

    private EntryReader() {
    }

    static AuditEntry read(final Node node) throws RepositoryException {
        return new AuditEntry(node.getProperty("at").getDate().toInstant(), node.getProperty("user").getString(),
                Actions.of(node.getProperty("action").getString()), node.getSession().getWorkspace().getName(),
                node.getProperty("item").getString(), node.getProperty("path").getString(),
                node.getProperty("type").getString(), node.getProperty("title").getString(),
                node.getProperty("detail").getString());
    }
}
