package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.jcr.Session;

/** Passes on to a real repository, knows every session it gave, and can be told to give none for a workspace. */
public final class WatchedWorkspaces implements Workspaces {

    private final Workspaces real;
    private final List<Session> given = new ArrayList<>();
    private String refused = "";

    public WatchedWorkspaces(final Workspaces real) {
        this.real = real;
    }

    public WatchedWorkspaces refuse(final String workspace) {
        refused = workspace;
        return this;
    }

    public List<Session> given() {
        return List.copyOf(given);
    }

    public List<Session> stillOpen() {
        return given.stream().filter(Session::isLive).toList();
    }

    @Override
    public Set<String> names() {
        return real.names();
    }

    @Override
    public Session systemSession(final String workspace) {
        return remembered(real.systemSession(workspace.equals(refused) ? "not-" + workspace : workspace));
    }

    @Override
    public Session session(final String workspace, final User user) {
        return remembered(real.session(workspace, user));
    }

    private Session remembered(final Session session) {
        given.add(session);
        return session;
    }
}
