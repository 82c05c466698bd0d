package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.AuthoringInterface;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The authoring interface of the author instance, at the address that the module's roles open to editors. Safe for use
 * by several threads.
 */
public final class AdminCentral implements Handler {

    /** Where the interface begins, below the context path. */
    public static final String ROOT = AuthoringInterface.ROOT;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final int YEAR = 365 * 24 * 3600;

    private final List<Screen> screens;
    private final FormKey formKey = new FormKey();
    private final Assets assets = new Assets();
    private final Shell shell;
    private final Function<User, Optional<String>> languages;

    /**
     * @param screens   asked one after the other until one of them answers
     * @param languages the tag of the language that a user wants, if there is one
     */
    public AdminCentral(final String contextPath, final List<Screen> screens,
            final Function<User, Optional<String>> languages) {
        this.screens = List.copyOf(screens);
        this.languages = languages;
        this.shell = new Shell(contextPath, ROOT, formKey, screens);
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final String path = exchange.path();
        if (!exchange.instance().author() || !AuthoringInterface.holds(path)) {
            return false;
        }
        final List<String> segments = Arrays.stream(path.substring(ROOT.length()).split("/"))
                .filter(segment -> !segment.isEmpty()).toList();
        if (!METHODS.contains(exchange.request().getMethod())) {
            exchange.response().setHeader("Allow", "GET, HEAD, POST");
            exchange.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!assets.handle(exchange, segments)) {
            final Visit visit = new Visit(exchange, segments,
                    new Texts(UiLanguage.of(exchange.request(), languages.apply(exchange.user()))), shell, proven(exchange));
            if (visit.proven()) {
                visit(visit);
            } else {
                refuse(visit);
            }
        }
        return true;
    }

    private void visit(final Visit visit) throws IOException {
        if (visit.post() && visit.under("language")) {
            language(visit);
            return;
        }
        for (final Screen screen : screens) {
            if (screen.handle(visit)) {
                return;
            }
        }
        visit.show(HttpServletResponse.SC_NOT_FOUND, "notFound", Map.of());
    }

    /** A person whose form is from before the last log-in gets it again; a script is told by the status alone. */
    private void refuse(final Visit visit) throws IOException {
        if (visit.exchange().request().getHeader(FormKey.HEADER) == null) {
            for (final Screen screen : screens) {
                if (screen.showAgain(visit)) {
                    return;
                }
            }
        }
        visit.exchange().response().sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean proven(final Exchange exchange) {
        final HttpServletRequest request = exchange.request();
        if (!request.getMethod().equals("POST")) {
            return true;
        }
        final String sent = Optional.ofNullable(request.getHeader(FormKey.HEADER))
                .or(() -> exchange.parameter(FormKey.FIELD)).orElse("");
        return formKey.matches(request.getSession(true), sent);
    }

    private static void language(final Visit visit) {
        visit.parameter("lang").flatMap(UiLanguage::named).ifPresent(locale -> {
            final Cookie cookie = new Cookie(UiLanguage.COOKIE, locale.toLanguageTag());
            cookie.setPath(visit.address(""));
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            visit.exchange().response().addCookie(cookie);
        });
        final String back = visit.parameter("back").orElse("/");
        visit.redirect(back.startsWith("/") && !back.startsWith("//") ? back : "/");
    }
}
