package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.ItemTitle;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Reads the pages as far as a session sees them. For one thread. */
public final class PageTree {

    private final Session session;
    private final Translations translations;

    public PageTree(final Session session, final Translations translations) {
        this.session = session;
        this.translations = translations;
    }

    /** The topmost pages. */
    public List<PageNode> all() {
        return Jcr.get(() -> children(session.getRootNode()));
    }

    /** The page at that path; absent when there is none or it lies in the bin. */
    public Optional<PageNode> page(final String path) {
        return Jcr.get(() -> {
            final Optional<Node> node = Nodes.page(session, path);
            return node.isPresent() && !inBin(node.get()) ? Optional.of(read(node.get())) : Optional.empty();
        });
    }

    /** Whether it, or something above it, was deleted. */
    static boolean inBin(final Node page) throws RepositoryException {
        for (Node node = page; node.getDepth() > 0; node = node.getParent()) {
            if (node.isNodeType(Nodes.DELETED)) {
                return true;
            }
        }
        return false;
    }

    private List<PageNode> children(final Node parent) throws RepositoryException {
        final List<PageNode> children = new ArrayList<>();
        for (final Node child : Nodes.children(parent, Nodes.PAGE)) {
            if (!child.isNodeType(Nodes.DELETED)) {
                children.add(read(child));
            }
        }
        return children;
    }

    private PageNode read(final Node page) throws RepositoryException {
        final Optional<Instant> changed = page.hasProperty("mgnl:lastModified")
                ? Optional.of(page.getProperty("mgnl:lastModified").getDate().toInstant()) : Optional.empty();
        return new PageNode(page.getIdentifier(), page.getPath(), page.getName(), ItemTitle.of(page),
                JcrUtils.getStringProperty(page, Nodes.TEMPLATE, ""), ItemStatus.of(page), changed,
                translations.missing(page), session.hasPermission(page.getPath(), Session.ACTION_SET_PROPERTY),
                children(page));
    }
}
