package dk.gladsaxe.ledelse.embedded.lightmodules;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Writes to the author instance of a host as the CMS's apps do: nodes of the types that definitions name. */
public record AuthorContent(Running host) {

    /** Makes a node with those properties and saves; a value is a text, a list of texts, or a whole number. */
    public Node write(final String workspace, final String path, final String type, final Map<String, ?> properties)
            throws RepositoryException {
        return change(workspace, session -> {
            final Node node = JcrUtils.getOrCreateByPath(path, false, type, type, session, false);
            for (final Map.Entry<String, ?> each : properties.entrySet()) {
                set(node, each.getKey(), each.getValue());
            }
            return node;
        });
    }

    /** Makes a page whose main area holds that component of the light module and nothing else. */
    public void writePageWith(
            final String path, final Map<String, ?> page, final String component, final Map<String, ?> properties)
            throws RepositoryException {
        final String only = path + "/main/0";
        write("website", path, "mgnl:page", page);
        write("website", path + "/main", "mgnl:area", Map.of());
        change("website", session -> {
            if (session.nodeExists(only)) {
                session.removeItem(only);
            }
            return null;
        });
        final Map<String, Object> all = new HashMap<>(properties);
        all.put("mgnl:template", "ledelse-pages:components/" + component);
        write("website", only, "mgnl:component", all);
    }

    public void remove(final String workspace, final String path) throws RepositoryException {
        change(workspace, session -> {
            session.removeItem(path);
            return null;
        });
    }

    public <T> T change(final String workspace, final Change<T> change) throws RepositoryException {
        final Session session = host.host().instances().author().workspaces().systemSession(workspace);
        try {
            final T result = change.in(session);
            session.save();
            return result;
        } finally {
            session.logout();
        }
    }

    private static void set(final Node node, final String name, final Object value) throws RepositoryException {
        if (value instanceof List<?> texts) {
            node.setProperty(name, texts.stream().map(String::valueOf).toArray(String[]::new));
        } else if (value instanceof Number number) {
            node.setProperty(name, number.longValue());
        } else {
            node.setProperty(name, value.toString());
        }
    }

    /** What is done in one session, saved at its end. */
    @FunctionalInterface
    public interface Change<T> {
        T in(Session session) throws RepositoryException;
    }
}
