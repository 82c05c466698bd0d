package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Workspace;
import javax.jcr.query.QueryManager;

/**
 * The workspaces of a real repository, with a note of every node that somebody gets hold of through their sessions, as
 * {@code workspace:/path}, and of everybody who turns to the query manager, as {@code workspace:query}. Safe for use by
 * several threads; the sessions are those of the repository.
 */
public final class RecordedWorkspaces implements Workspaces {

    private static final List<Class<?>> KINDS = List.of(Node.class, Property.class, Session.class, Workspace.class,
            QueryManager.class, NodeIterator.class, PropertyIterator.class);

    private final Workspaces real;
    private final Set<String> notes = new ConcurrentSkipListSet<>();

    public RecordedWorkspaces(final Workspaces real) {
        this.real = real;
    }

    /** What was noted since the last call. */
    public Set<String> take() {
        final Set<String> taken = new TreeSet<>(notes);
        notes.removeAll(taken);
        return taken;
    }

    @Override
    public Set<String> names() {
        return real.names();
    }

    @Override
    public Session systemSession(final String workspace) {
        return (Session) seen(real.systemSession(workspace), workspace);
    }

    @Override
    public Session session(final String workspace, final User user) {
        return (Session) seen(real.session(workspace, user), workspace);
    }

    private Object seen(final Object object, final String workspace) {
        // Several: Jackrabbit's iterators are of nodes and of properties alike.
        final Class<?>[] kinds = KINDS.stream().filter(each -> each.isInstance(object)).toArray(Class<?>[]::new);
        if (object instanceof Node node) {
            notes.add(workspace + ":" + Jcr.get(node::getPath));
        } else if (object instanceof QueryManager) {
            notes.add(workspace + ":query");
        }
        return kinds.length == 0 ? object
                : Proxy.newProxyInstance(getClass().getClassLoader(), kinds, new Recorded(object, workspace));
    }

    private final class Recorded implements InvocationHandler {

        private final Object behind;
        private final String workspace;

        private Recorded(final Object behind, final String workspace) {
            this.behind = behind;
            this.workspace = workspace;
        }

        @Override
        public Object invoke(final Object proxy, final Method method, final Object[] arguments) throws Throwable {
            final Object[] given = arguments == null ? new Object[0]
                    : Stream.of(arguments).map(Recorded::unwrapped).toArray();
            try {
                final Object result = method.invoke(behind, given);
                if (method.getName().equals("nodeExists") && result.equals(true)) {
                    notes.add(workspace + ":" + given[0]);
                } else if (method.getName().equals("hasNode") && result.equals(true)) {
                    notes.add(workspace + ":" + below((Node) behind, (String) given[0]));
                }
                return seen(result, workspace);
            } catch (final InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static String below(final Node node, final String relative) throws RepositoryException {
            return node.getNode(relative).getPath();
        }

        private static Object unwrapped(final Object argument) {
            return argument != null && Proxy.isProxyClass(argument.getClass())
                    && Proxy.getInvocationHandler(argument) instanceof Recorded recorded ? recorded.behind : argument;
        }
    }
}
