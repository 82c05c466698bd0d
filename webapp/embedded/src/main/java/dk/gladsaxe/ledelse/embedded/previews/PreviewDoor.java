package dk.gladsaxe.ledelse.embedded.previews;

import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.SharedPreview;
import dk.gladsaxe.ledelse.embedded.editing.pages.SharedPreviews;
import dk.gladsaxe.ledelse.embedded.pages.PageDrawing;
import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import dk.gladsaxe.ledelse.embedded.web.TextAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a shared draft at {@code /.preview/<token>}, to whoever has the token: that page in every language of the site,
 * the files of the modules, and the assets that the page shows. Everything else below that address does not exist, and
 * neither does anything below a token that is unknown, was revoked or has ended; all of these are answered alike. Nothing
 * is written. Safe for use by several threads.
 */
public final class PreviewDoor implements Handler {

    /** Where previews begin, below the context path. */
    public static final String ROOT = "/.preview/";

    private static final Logger LOG = LoggerFactory.getLogger(PreviewDoor.class);
    private static final Pattern ADDRESS = Pattern.compile("/\\.preview/(?<token>[\\w-]{20,100})(?<rest>/.*)?");
    private static final Pattern ASSET = Pattern.compile("/dam/jcr:[^/]+/");

    private final SharedPreviews shares;
    private final PageDrawing drawing;
    private final Function<String, Optional<User>> users;
    private final Handler files;
    private final Handler assets;

    /**
     * @param users  finds those who share by their name
     * @param files  answers with files of the modules, as everybody may get them
     * @param assets answers with assets
     */
    public PreviewDoor(final SharedPreviews shares, final PageDrawing drawing,
            final Function<String, Optional<User>> users, final Handler files, final Handler assets) {
        this.shares = shares;
        this.drawing = drawing;
        this.users = users;
        this.files = files;
        this.assets = assets;
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        if (!exchange.path().startsWith(ROOT)) {
            return false;
        }
        final HttpServletResponse response = exchange.response();
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        final Matcher address = ADDRESS.matcher(exchange.path());
        if (!Set.of("GET", "HEAD").contains(exchange.request().getMethod()) || !address.matches()
                || !answered(exchange, address)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return true;
    }

    private boolean answered(final Exchange exchange, final Matcher address) throws IOException {
        final Optional<SharedPreview> shared = shares.find(address.group("token"));
        final Optional<User> user = shared.map(SharedPreview::user).flatMap(users);
        if (user.isEmpty()) {
            return false;
        }
        final SiteDefinition site = exchange.instance().definitions().site();
        final String rest = Optional.ofNullable(address.group("rest")).orElse("/");
        final Locale locale = site.locales().stream()
                .filter(each -> rest.startsWith("/" + each + "/")).findFirst().orElse(site.defaultLocale());
        final String path = rest.startsWith("/" + locale + "/") ? rest.substring(locale.toString().length() + 1) : rest;
        final PreviewInstance instance = new PreviewInstance(exchange.instance(),
                exchange.instance().contextPath() + ROOT + address.group("token"));
        try (PreviewExchange preview = new PreviewExchange(exchange, instance, path, locale, user.get())) {
            final Optional<String> page = SharedPreviews.path(shared.get(), preview.session(PageEditing.WEBSITE))
                    .filter(at -> PageDrawing.page(preview, at).isPresent());
            return page.isPresent() && answered(preview, page.get());
        }
    }

    private boolean answered(final PreviewExchange preview, final String page) throws IOException {
        final Matcher asset = ASSET.matcher(preview.path());
        if (preview.path().equals("/")) {
            preview.response().sendRedirect(preview.instance().contextPath() + page + "." + PageAddress.EXTENSION);
            return true;
        } else if (preview.path().startsWith("/.resources/")) {
            return files.handle(preview);
        } else if (asset.lookingAt()) {
            return shows(preview, page, asset.group()) && assets.handle(preview);
        }
        final Optional<PageAddress> address = PageAddress.of(preview.path());
        if (address.isEmpty() || !address.get().node().equals(page) || !address.get().selector().isEmpty()) {
            return false;
        }
        final Optional<String> html = html(preview, address.get(), preview.locale());
        if (html.isPresent()) {
            new TextAnswer(HttpServletResponse.SC_OK, "text/html", html.get(), false)
                    .write(preview.request(), preview.response());
        }
        return html.isPresent();
    }

    private boolean shows(final PreviewExchange preview, final String page, final String asset) {
        final List<Locale> languages = preview.instance().definitions().site().locales();
        final Optional<PageAddress> address = PageAddress.of(page);
        return address.isPresent() && languages.stream()
                .anyMatch(language -> html(preview, address.get(), language).orElse("").contains(asset));
    }

    private Optional<String> html(final PreviewExchange preview, final PageAddress address, final Locale language) {
        try {
            return Optional.of(drawing.drawForReaders(preview, address, language).html());
        } catch (final RenderingFailure e) {
            LOG.error("The shared page {} cannot be drawn: {}", address.node(), e.getMessage(), e);
            return Optional.empty();
        }
    }
}
