package dk.gladsaxe.ledelse.embedded.previews;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Session;

/**
 * A request for a shared page: answered with the eyes of whoever shared it, and without the parameters of the request,
 * since a page may show by them what was not shared. Closing it ends its sessions.
 */
final class PreviewExchange implements Exchange, AutoCloseable {

    private final Exchange asked;
    private final Instance instance;
    private final String path;
    private final Locale locale;
    private final User user;
    private final Map<String, Session> sessions = new HashMap<>();

    /** @param path what is asked for below the address of the preview */
    PreviewExchange(final Exchange asked, final Instance instance, final String path, final Locale locale,
            final User user) {
        this.asked = asked;
        this.instance = instance;
        this.path = path;
        this.locale = locale;
        this.user = user;
    }

    @Override
    public Instance instance() {
        return instance;
    }

    @Override
    public HttpServletRequest request() {
        return asked.request();
    }

    @Override
    public HttpServletResponse response() {
        return asked.response();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public User user() {
        return user;
    }

    @Override
    public Map<String, List<String>> parameters() {
        return Map.of();
    }

    @Override
    public Session session(final String workspace) {
        return sessions.computeIfAbsent(workspace, name -> instance.workspaces().session(name, user));
    }

    @Override
    public Session systemSession(final String workspace) {
        return asked.systemSession(workspace);
    }

    @Override
    public void close() {
        sessions.values().forEach(Session::logout);
    }
}
