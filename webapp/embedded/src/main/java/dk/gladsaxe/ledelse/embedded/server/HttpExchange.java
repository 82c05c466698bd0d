package dk.gladsaxe.ledelse.embedded.server;

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

/** The exchange of a real request; closing it ends the sessions that were opened for it. */
final class HttpExchange implements Exchange, AutoCloseable {

    private final Instance instance;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Locale locale;
    private final Target target;
    private final User user;
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Session> systemSessions = new HashMap<>();

    HttpExchange(
            final Instance instance, final HttpServletRequest request, final HttpServletResponse response,
            final Locale locale, final Target target, final User user) {
        this.instance = instance;
        this.request = request;
        this.response = response;
        this.locale = locale;
        this.target = target;
        this.user = user;
    }

    @Override
    public Instance instance() {
        return instance;
    }

    @Override
    public HttpServletRequest request() {
        return request;
    }

    @Override
    public HttpServletResponse response() {
        return response;
    }

    @Override
    public String path() {
        return target.path();
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
        return target.parameters();
    }

    @Override
    public Session session(final String workspace) {
        return sessions.computeIfAbsent(workspace,
                name -> instance.workspaces().session(name, user));
    }

    @Override
    public Session systemSession(final String workspace) {
        return systemSessions.computeIfAbsent(workspace, instance.workspaces()::systemSession);
    }

    @Override
    public void close() {
        sessions.values().forEach(Session::logout);
        systemSessions.values().forEach(Session::logout);
    }
}
