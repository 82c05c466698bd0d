package dk.gladsaxe.ledelse.embedded.editing.versions;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.ItemTitle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** The versions of items as they lie in the annex of a workspace. Saves nothing. */
final class VersionStore {

    /** So many are kept in any case. */
    static final int NEWEST = 50;
    /** Older ones are kept when they were published, up to so many in all. */
    static final int MOST = 200;

    private static final String FOLDER = "versions";
    private static final String TYPE = "mgnl:contentNode";
    private static final String CONTENT = "content";
    private static final String PUBLISHED = "published";

    private VersionStore() {
    }

    /** The newest first. */
    static List<Version> list(final Session session, final String item) throws RepositoryException {
        final List<Version> versions = new ArrayList<>();
        for (final Node node : nodes(session, item)) {
            versions.add(version(node));
        }
        Collections.reverse(versions);
        return versions;
    }

    static Optional<Version> newest(final Session session, final String item) throws RepositoryException {
        final List<Node> nodes = nodes(session, item);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(version(nodes.get(nodes.size() - 1)));
    }

    /** The frozen content of a version. */
    static Optional<Node> content(final Session session, final String item, final long number)
            throws RepositoryException {
        return Annex.find(session, "%s/%s/%d/%s".formatted(FOLDER, item, number, CONTENT));
    }

    /** Keeps the content as the next version, unless the newest one is the same. */
    static void keep(final Session session, final Node content, final Version as) throws RepositoryException {
        final Node folder = Annex.node(session, FOLDER + "/" + content.getIdentifier());
        final List<Node> present = nodes(session, content.getIdentifier());
        final Optional<Node> last = present.isEmpty() ? Optional.empty() : Optional.of(present.get(present.size() - 1));
        if (last.isPresent() && version(last.get()).state().equals(as.state())) {
            if (as.published()) {
                last.get().setProperty(PUBLISHED, true);
            }
            return;
        }
        final long number = last.isPresent() ? Long.parseLong(last.get().getName()) + 1 : 1;
        final Node node = folder.addNode(String.valueOf(number), TYPE);
        node.setProperty("at", GregorianCalendar.from(as.at().atZone(ZoneOffset.UTC)));
        node.setProperty("user", as.user());
        node.setProperty("action", as.action());
        node.setProperty("title", ItemTitle.of(content));
        node.setProperty(PUBLISHED, as.published());
        node.setProperty("state", as.state());
        Frozen.freeze(content, node.addNode(CONTENT, TYPE));
        present.add(node);
        prune(present);
    }

    static void forget(final Session session, final String item) throws RepositoryException {
        Annex.remove(session, FOLDER + "/" + item);
    }

    private static void prune(final List<Node> oldestFirst) throws RepositoryException {
        int spare = oldestFirst.size() - MOST;
        for (final Node node : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - NEWEST))) {
            if (spare > 0 || !node.getProperty(PUBLISHED).getBoolean()) {
                node.remove();
                spare--;
            }
        }
    }

    private static List<Node> nodes(final Session session, final String item) throws RepositoryException {
        final List<Node> nodes = new ArrayList<>();
        final Optional<Node> folder = Annex.find(session, FOLDER + "/" + item);
        if (folder.isPresent()) {
            JcrUtils.getChildNodes(folder.get()).forEach(nodes::add);
        }
        return nodes;
    }

    private static Version version(final Node node) throws RepositoryException {
        final Instant at = node.getProperty("at").getDate().toInstant();
        return new Version(Long.parseLong(node.getName()), at, node.getProperty("user").getString(),
                node.getProperty("action").getString(), node.getProperty("title").getString(),
                node.getProperty(PUBLISHED).getBoolean(), node.getProperty("state").getString());
    }
}
