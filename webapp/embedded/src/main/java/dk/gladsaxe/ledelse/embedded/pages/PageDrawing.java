package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.rendering.AreaCreation;
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
     * Draws a page that is there, as the user of the request sees it.
     *
     * @param parameters that scripts see
     * @throws dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure when it cannot be drawn
     */
    public DrawnPage draw(final Exchange exchange, final PageAddress address, final Mode mode, final Locale locale,
            final Map<String, List<String>> parameters) {
        final Instance instance = exchange.instance();
        final RenderingContext context = new RenderingContext(instance, instance.definitions(), mode, locale,
                exchange.user(), address, parameters, Optional.of(baseUrl(exchange)), sessions(exchange));
        return renderer.draw(context, page(exchange, address.node()).orElseThrow());
    }

    /**
     * Draws a page that is there without a word for editors, and makes nothing.
     *
     * @param exchange of a request that may be somebody else's; the page is drawn as its user sees it
     * @throws dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure when it cannot be drawn
     */
    public DrawnPage drawForReaders(final Exchange exchange, final PageAddress address, final Locale locale) {
        final Instance instance = exchange.instance();
        final RenderingContext context = new RenderingContext(instance, instance.definitions(), Mode.LIVE, locale,
                exchange.user(), address, Map.of(), Optional.of(baseUrl(exchange)), sessions(exchange));
        return renderer.draw(context, page(exchange, address.node()).orElseThrow(), AreaCreation.none());
    }

    private static Sessions sessions(final Exchange exchange) {
        return new Sessions() {
            @Override
            public Session session(final String workspace) {
                return exchange.session(workspace);
            }

            @Override
            public Session systemSession(final String workspace) {
                return exchange.systemSession(workspace);
            }
        };
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
