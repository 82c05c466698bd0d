package dk.gladsaxe.ledelse.embedded.web;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.security.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Session;

/**
 * One request on its way through an instance, after log-in, locale and virtual URI are settled. Used by one thread.
 */
public interface Exchange {

    Instance instance();

    HttpServletRequest request();

    HttpServletResponse response();

    /** The path asked for: decoded, without context path and locale prefix; starts with a slash. */
    String path();

    /** The language of the content that is asked for: that of the locale prefix, else the site's default. */
    Locale locale();

    User user();

    /** The request's parameters, those that a virtual URI added included; in the order of the address. */
    Map<String, List<String>> parameters();

    default Optional<String> parameter(final String name) {
        return parameters().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The user's session on that workspace: the same one all through the request, closed at its end. */
    Session session(String workspace);

    /** A session on that workspace that may do everything: one for the request, closed at its end. */
    Session systemSession(String workspace);
}
