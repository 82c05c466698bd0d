package dk.gladsaxe.ledelse.magnolia;

import dk.gladsaxe.ledelse.content.ContentSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/**
 * The repository of the Magnolia this class is loaded in. Everything this project calls of Magnolia stands here:
 *
 * <pre>
 * info.magnolia.context.MgnlContext.getSystemContext()  ->  .getJCRSession(String)
 * info.magnolia.observation.WorkspaceEventListenerRegistration.observe(String, String, EventListener)
 *         ->  .register()  ->  .unregister()
 * info.magnolia.cms.beans.config.ServerConfiguration.getInstance()  ->  .isAdmin()
 * </pre>
 *
 * <p>The first two were seen to work on 6.2.45, the last is what public modules for Magnolia call. Each method is looked
 * up on the type that the one before declares to return, so it does not matter which class Magnolia really returns, or
 * whether that is public.
 *
 * <p>A system context keeps one session per thread and workspace and ends it with the thread. That is why sessions are
 * asked for by the snapshot's own thread alone, and never logged out from here.
 */
final class Cms implements ContentSource {

    private static final String CONTEXT = "info.magnolia.context.MgnlContext";
    private static final String OBSERVATION = "info.magnolia.observation.WorkspaceEventListenerRegistration";
    private static final String SERVER = "info.magnolia.cms.beans.config.ServerConfiguration";

    private final ClassLoader loader;

    Cms(final ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Session session(final String workspace) throws RepositoryException {
        final Object session = Answer.of(loader, CONTEXT, "getSystemContext")
                .then("getJCRSession", new Class<?>[] {String.class}, workspace).value();
        if (session instanceof Session live) {
            return live;
        }
        throw new RepositoryException("the CMS gave no session for workspace " + workspace);
    }

    @Override
    public Subscription observe(final String workspace, final EventListener listener) throws RepositoryException {
        final Answer registration = Answer.of(loader, OBSERVATION, "observe",
                new Class<?>[] {String.class, String.class, EventListener.class}, workspace, "/", listener)
                .then("register");
        return () -> registration.then("unregister");
    }

    /**
     * Whether this is an author instance; else it is a public one.
     *
     * @throws RepositoryException when the CMS does not say
     */
    boolean author() throws RepositoryException {
        if (Answer.of(loader, SERVER, "getInstance").then("isAdmin").value() instanceof Boolean author) {
            return author;
        }
        throw new RepositoryException(SERVER + ".isAdmin gave no answer");
    }

    /** What a method gave, and the type it is declared to give. */
    private record Answer(Object value, Class<?> type) {

        static Answer of(final ClassLoader loader, final String className, final String method)
                throws RepositoryException {
            return of(loader, className, method, new Class<?>[0]);
        }

        static Answer of(
                final ClassLoader loader,
                final String className,
                final String method,
                final Class<?>[] types,
                final Object... arguments) throws RepositoryException {
            try {
                return new Answer(null, Class.forName(className, true, loader)).then(method, types, arguments);
            } catch (final ClassNotFoundException | LinkageError e) {
                throw new RepositoryException("there is no usable " + className + "; a Magnolia has one", e);
            }
        }

        Answer then(final String method) throws RepositoryException {
            return then(method, new Class<?>[0]);
        }

        Answer then(final String method, final Class<?>[] types, final Object... arguments) throws RepositoryException {
            try {
                final Method found = type.getMethod(method, types);
                if (value == null && !Modifier.isStatic(found.getModifiers())) {
                    throw new RepositoryException("the CMS gave no " + type.getName() + " to call " + method + " on");
                }
                return new Answer(found.invoke(value, arguments), found.getReturnType());
            } catch (final InvocationTargetException e) {
                if (e.getCause() instanceof RepositoryException failure) {
                    throw failure;
                }
                throw new RepositoryException(type.getName() + "." + method + " failed: " + e.getCause(), e.getCause());
            } catch (final ReflectiveOperationException e) {
                throw new RepositoryException(
                        type.getName() + "." + method + " is not as known from Magnolia 6.2: " + e, e);
            }
        }
    }
}
