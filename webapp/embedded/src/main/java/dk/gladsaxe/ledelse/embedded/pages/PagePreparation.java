package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.rendering.AreaCreation;
import dk.gladsaxe.ledelse.embedded.rendering.DrawnPage;
import dk.gladsaxe.ledelse.embedded.rendering.Mode;
import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure;
import dk.gladsaxe.ledelse.embedded.rendering.Sessions;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Draws pages once before anybody asks for them, so that the nodes of their areas exist: what a delivery endpoint
 * answers then does not depend on which pages somebody has looked at. Meant for pages that bootstrap has just loaded,
 * on both instances.
 */
public final class PagePreparation {

    private final Instance instance;
    private final PageRenderer renderer;
    private final User user;

    /** @param user in whose name scripts run; what they read is read by a system session */
    public PagePreparation(final Instance instance, final PageRenderer renderer, final User user) {
        this.instance = instance;
        this.renderer = renderer;
        this.user = user;
    }

    /**
     * A page that could not be drawn, and then whatever of its areas was there before is still there and nothing more;
     * or one that was drawn without what its script stumbled over.
     */
    public record Problem(String path, String message) {
    }

    /**
     * Prepares the page at that path and all pages below it, each with at most one save. Pages without a template are
     * passed over.
     */
    public List<Problem> prepare(final String path) {
        try (SystemSessions sessions = new SystemSessions(instance)) {
            return Jcr.get(() -> {
                final List<Problem> problems = new ArrayList<>();
                final Session website = sessions.session(RenderingContext.WEBSITE);
                if (website.nodeExists(path)) {
                    prepare(website.getNode(path), sessions, problems);
                }
                return problems;
            });
        }
    }

    private void prepare(final Node node, final Sessions sessions, final List<Problem> problems)
            throws RepositoryException {
        if (node.isNodeType("mgnl:page") && node.hasProperty("mgnl:template")) {
            problems.addAll(draw(node, sessions));
        }
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (child.isNodeType("mgnl:page")) {
                prepare(child, sessions, problems);
            }
        }
    }

    private List<Problem> draw(final Node page, final Sessions sessions) throws RepositoryException {
        final Optional<PageAddress> address = PageAddress.of(page.getPath());
        if (address.isEmpty()) {
            return List.of(new Problem(page.getPath(), "a page with such a name cannot be asked for"));
        }
        final var definitions = instance.definitions();
        final RenderingContext context = new RenderingContext(instance, definitions, Mode.LIVE,
                definitions.site().defaultLocale(), user, address.get(), Map.of(), Optional.empty(), sessions);
        try {
            final DrawnPage drawn = renderer.draw(context, page, AreaCreation.unsaved());
            page.getSession().save();
            final String path = page.getPath();
            return drawn.faults().stream().map(fault -> new Problem(path, fault)).toList();
        } catch (final RenderingFailure e) {
            page.getSession().refresh(false);
            return List.of(new Problem(page.getPath(), e.getMessage()));
        }
    }

    /** One system session for each workspace, both for reading and for writing. */
    private static final class SystemSessions implements Sessions, AutoCloseable {

        private final Instance instance;
        private final Map<String, Session> open = new HashMap<>();

        private SystemSessions(final Instance instance) {
            this.instance = instance;
        }

        @Override
        public Session session(final String workspace) {
            return open.computeIfAbsent(workspace, instance.workspaces()::systemSession);
        }

        @Override
        public Session systemSession(final String workspace) {
            return session(workspace);
        }

        @Override
        public void close() {
            open.values().forEach(Session::logout);
        }
    }
}
