package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.rendering.DrawnPage;
import dk.gladsaxe.ledelse.embedded.rendering.Mode;
import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure;
import dk.gladsaxe.ledelse.embedded.rendering.content.Html;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import dk.gladsaxe.ledelse.embedded.web.TextAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with pages of the workspace website: {@code /a/b}, {@code /a/b/}, {@code /a/b.html} and, for scripts that
 * write something else, {@code /a/b.txt}. A page that does not exist, that the visitor may not see or that has no
 * template is none of its own, so the server answers 404. A page is drawn whole before the first byte leaves; one that
 * cannot be drawn is a failure of the server on a public instance, and tells the author what is wrong on an author
 * instance. A script that stumbles ends the page in the page editor only.
 */
public final class PageHandler implements Handler {

    /** Magnolia's parameter: {@code false} shows the page as the page editor sees it. */
    public static final String PREVIEW = "mgnlPreview";

    private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
    private static final String HTML = "text/html";

    /** A page says what it is by its extension, whatever its script writes; an unknown extension says HTML. */
    private static final Map<String, String> TYPES = Map.of(
            "xml", "text/xml", "txt", "text/plain", "css", "text/css", "json", "application/json");

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final PageDrawing drawing;

    public PageHandler(final PageRenderer renderer) {
        this.drawing = new PageDrawing(renderer);
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final Optional<PageAddress> address = PageAddress.of(exchange.path());
        if (address.isEmpty()) {
            return false;
        }
        final Optional<Node> page = PageDrawing.page(exchange, address.get().node());
        if (page.isEmpty()) {
            return false;
        }
        if (!METHODS.contains(exchange.request().getMethod())) {
            exchange.response().setHeader("Allow", "GET, HEAD");
            exchange.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return true;
        }
        try {
            final DrawnPage drawn = drawing.draw(
                    exchange, address.get(), mode(exchange), exchange.locale(), exchange.parameters());
            drawn.faults().forEach(fault -> LOG.error(
                    "{} is shown without what a script stumbled over: {}", address.get().node(), fault));
            send(exchange, drawn.status(), type(address.get()), drawn.html());
        } catch (final RenderingFailure e) {
            if (!exchange.instance().author()) {
                throw e;
            }
            LOG.error("{} cannot be drawn: {}", address.get().node(), e.getMessage(), e);
            send(exchange, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, HTML, explanation(address.get(), e));
        }
        return true;
    }

    private static Mode mode(final Exchange exchange) {
        return !exchange.instance().author() ? Mode.LIVE
                : exchange.parameter(PREVIEW).filter("false"::equals).isPresent() ? Mode.EDIT : Mode.PREVIEW;
    }

    private static String type(final PageAddress address) {
        return TYPES.getOrDefault(address.extension().toLowerCase(Locale.ROOT), HTML);
    }

    /** Whoever has not logged in is shown what everybody is; an author instance shows more to some. */
    private static void send(final Exchange exchange, final int status, final String type, final String html)
            throws IOException {
        final boolean common = exchange.user().anonymous() && !exchange.instance().author();
        new TextAnswer(status, type, html, common).write(exchange.request(), exchange.response());
    }

    private static String explanation(final PageAddress address, final RenderingFailure failure) {
        return """
                <!DOCTYPE html>
                <html lang="da"><head><meta charset="UTF-8"><title>Siden kan ikke vises</title></head>
                <body><h1>Siden kan ikke vises</h1><p>%s</p><pre>%s</pre></body></html>
                """.formatted(Html.escape(address.node()), Html.escape(failure.getMessage()));
    }
}
