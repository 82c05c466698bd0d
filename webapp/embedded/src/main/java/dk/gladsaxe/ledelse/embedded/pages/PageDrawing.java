package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.rendering.DrawnPage;
import dk.gladsaxe.ledelse.embedded.rendering.Mode;
import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.Sessions;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** Draws pages of the workspace website for requests. Safe for use by several threads. */
public final class PageDrawing {

    private final PageRenderer renderer;

    public PageDrawing(final PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** The page at that path; absent when there is none that the user may see, or it has no template. */
    public static Optional<Node> page(final Exchange exchange, final String path) {
        final Session session = exchange.session(RenderingContext.WEBSITE);
        return Jcr.get(() -> session.nodeExists(path)
                ? Optional.of(session.getNode(path)).filter(node -> Jcr.get(() ->
                        node.isNodeType("mgnl:page") && node.hasProperty("mgnl:template")))
                : Optional.empty());
    }

    /**
     * Draws a page that is there.
     *
     * @param parameters that scripts see
     * @throws dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure when it cannot be drawn
     */
    public DrawnPage draw(final Exchange exchange, final PageAddress address, final Mode mode, final Locale locale,
            final Map<String, List<String>> parameters) {
        final Instance instance = exchange.instance();
        final Sessions sessions = new Sessions() {
            @Override
            public Session session(final String workspace) {
                return exchange.session(workspace);
            }

            @Override
            public Session systemSession(final String workspace) {
                return exchange.systemSession(workspace);
            }
        };
        final RenderingContext context = new RenderingContext(instance, instance.definitions(), mode, locale,
                exchange.user(), address, parameters, Optional.of(baseUrl(exchange)), sessions);
        return renderer.draw(context, page(exchange, address.node()).orElseThrow());
    }

    /** As the request was addressed: behind a proxy that hands on the name and the protocol, as the visitor sees it. */
    private static String baseUrl(final Exchange exchange) {
        final HttpServletRequest request = exchange.request();
        final int usual = request.getScheme().equals("https") ? 443 : 80;
        return request.getScheme() + "://" + request.getServerName()
                + (request.getServerPort() == usual ? "" : ":" + request.getServerPort())
                + exchange.instance().contextPath();
    }
}
