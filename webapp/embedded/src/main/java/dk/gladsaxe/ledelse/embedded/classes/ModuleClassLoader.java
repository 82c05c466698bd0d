package dk.gladsaxe.ledelse.embedded.classes;

import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads the classes of an instance's modules, so that two instances in one process do not share their statics: a class
 * comes from the modules' jars and folders if they have it, else from the host.
 *
 * <p>A module reaches its CMS by reflection on classes of Magnolia. The few of them that a module may ask for, stand-ins
 * of the host's, are loaded here once more too, and are told of this instance. Safe for use by several
 * threads; closing it ends the sessions and listeners that modules got through them.</p>
 */
public final class ModuleClassLoader extends URLClassLoader {

    private static final List<String> STAND_INS = List.of(
            "info.magnolia.context.MgnlContext", "info.magnolia.observation.WorkspaceEventListenerRegistration");
    private static final String SERVER = "info.magnolia.cms.beans.config.ServerConfiguration";
    /** Of the module ledelse: follows the content on a thread of its own, which has to end before the repository does. */
    private static final String OWN_CONTENT = "dk.gladsaxe.ledelse.magnolia.RunningContent";
    private static final List<String> STAND_IN_PACKAGES = List.of(
            "info.magnolia.context.", "info.magnolia.observation.", "info.magnolia.cms.beans.config.");

    static {
        registerAsParallelCapable();
    }

    private ModuleClassLoader(final URL[] modules, final ClassLoader host) {
        super("modules", modules, host);
    }

    /**
     * @param modules jars, and folders laid out as a jar is
     * @param author  whether the instance is the one that editors work on
     */
    public static ModuleClassLoader open(
            final Collection<Path> modules, final Workspaces workspaces, final boolean author) {
        final ModuleClassLoader loader = new ModuleClassLoader(
                modules.stream().map(ModuleClassLoader::url).toArray(URL[]::new),
                ModuleClassLoader.class.getClassLoader());
        STAND_INS.forEach(name -> loader.call(name, "start", new Class<?>[] {Workspaces.class}, workspaces));
        loader.call(SERVER, "start", new Class<?>[] {boolean.class}, author);
        return loader;
    }

    private static URL url(final Path path) {
        try {
            return path.toAbsolutePath().toUri().toURL();
        } catch (final MalformedURLException e) {
            throw new IllegalArgumentException(path + " cannot be loaded from", e);
        }
    }

    private void call(final String name, final String method, final Class<?>[] types, final Object... arguments) {
        try {
            loadClass(name).getMethod(method, types).invoke(null, arguments);
        } catch (final InvocationTargetException e) {
            throw new IllegalStateException(name + "." + method + " failed: " + e.getCause().getMessage(), e.getCause());
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException("the host's " + name + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    protected Class<?> loadClass(final String name, final boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            final Class<?> known = findLoadedClass(name);
            final Class<?> found = known == null ? load(name) : known;
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    private Class<?> load(final String name) throws ClassNotFoundException {
        if (STAND_IN_PACKAGES.stream().anyMatch(name::startsWith)) {
            return standIn(name);
        }
        return findResource(file(name)) == null ? super.loadClass(name, false) : findClass(name);
    }

    private Class<?> standIn(final String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(file(name))) {
            if (in == null) {
                throw new ClassNotFoundException(name + ": this host has no such part of Magnolia");
            }
            final byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (final IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static String file(final String className) {
        return className.replace('.', '/') + ".class";
    }

    @Override
    public URL getResource(final String name) {
        final URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(final String name) throws IOException {
        final List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
        all.addAll(Collections.list(getParent().getResources(name)));
        return Collections.enumeration(all);
    }

    @Override
    public void close() {
        if (findLoadedClass(OWN_CONTENT) != null) {
            call(OWN_CONTENT, "stop", new Class<?>[0]);
        }
        STAND_INS.forEach(name -> call(name, "stop", new Class<?>[0]));
        try {
            super.close();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
