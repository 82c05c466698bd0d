package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The workspaces of a real repository, with a count of the saves that had something to save, by workspace. */
public final class CountedSaves implements Workspaces {

    private final Workspaces real;
    private final Map<String, Integer> saves = new TreeMap<>();
    private boolean failing;

    public CountedSaves(final Workspaces real) {
        this.real = real;
    }

    /** The counts since the last call. */
    public Map<String, Integer> take() {
        final Map<String, Integer> taken = new TreeMap<>(saves);
        saves.clear();
        return taken;
    }

    /** Lets the next save that has something to save end as if the process had, before it. */
    public void failNext() {
        failing = true;
    }

    @Override
    public Set<String> names() {
        return real.names();
    }

    @Override
    public Session systemSession(final String workspace) {
        return counted(real.systemSession(workspace), workspace);
    }

    @Override
    public Session session(final String workspace, final User user) {
        return counted(real.session(workspace, user), workspace);
    }

    private Session counted(final Session session, final String workspace) {
        return (Session) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Session.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("save") && session.hasPendingChanges()) {
                        saves.merge(workspace, 1, Integer::sum);
                        if (failing) {
                            failing = false;
                            throw new RepositoryException("the process ended");
                        }
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (final InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
