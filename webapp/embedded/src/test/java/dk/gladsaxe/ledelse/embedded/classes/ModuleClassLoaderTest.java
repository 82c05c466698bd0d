package dk.gladsaxe.ledelse.embedded.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The class loader of an instance's modules")
class ModuleClassLoaderTest {

    private static final String CONTEXT = "info.magnolia.context.MgnlContext";
    private static final String OBSERVATION = "info.magnolia.observation.WorkspaceEventListenerRegistration";

    private final TestRepository author = TestRepository.create();
    private final TestRepository visitors = TestRepository.create();

    @TempDir
    private Path module;

    /** A class with a static, as a module may have one. */
    public static final class Counter {

        private static int count;

        private Counter() {
        }

        public static int next() {
            count++;
            return count;
        }
    }

    @AfterEach
    void close() {
        author.close();
        visitors.close();
    }

    @Test
    void keepsTheStaticsOfInstancesApart() throws Exception {
        copy(Counter.class);
        try (ModuleClassLoader first = ModuleClassLoader.open(List.of(module), author, true);
                ModuleClassLoader second = ModuleClassLoader.open(List.of(module), visitors, false)) {
            assertThat(next(first)).isEqualTo(1);
            assertThat(next(first)).isEqualTo(2);
            assertThat(next(second)).isEqualTo(1);
            assertThat(first.loadClass(Counter.class.getName()).getClassLoader()).isSameAs(first);
            assertThat(first.loadClass(Session.class.getName())).isSameAs(Session.class);
        }
    }

    @Test
    void findsAResourceOfTheModuleBeforeTheHosts() throws IOException {
        Files.writeString(module.resolve("logback-test.xml"), "the module's");
        try (ModuleClassLoader loader = ModuleClassLoader.open(List.of(module), author, true)) {
            assertThat(loader.getResourceAsStream("logback-test.xml")).hasContent("the module's");
            assertThat(loader.getResources("logback-test.xml").hasMoreElements()).isTrue();
        }
    }

    @Test
    void givesEachInstanceItsOwnSystemSession() throws Exception {
        mark(author, "author-page");
        mark(visitors, "public-page");
        try (ModuleClassLoader first = ModuleClassLoader.open(List.of(module), author, true);
                ModuleClassLoader second = ModuleClassLoader.open(List.of(module), visitors, false)) {
            assertThat(session(first, "website").nodeExists("/author-page")).isTrue();
            assertThat(session(second, "website").nodeExists("/public-page")).isTrue();
            assertThat(session(second, "website").nodeExists("/author-page")).isFalse();
            assertThat(session(first, "website")).isSameAs(session(first, "website"));
        }
    }

    @Test
    void tellsEachInstanceWhatItIs() throws Exception {
        try (ModuleClassLoader first = ModuleClassLoader.open(List.of(module), author, true);
                ModuleClassLoader second = ModuleClassLoader.open(List.of(module), visitors, false)) {
            assertThat(isAdmin(first)).isTrue();
            assertThat(isAdmin(second)).isFalse();
        }
    }

    @Test
    void endsTheSessionsWithTheInstance() throws Exception {
        final ModuleClassLoader loader = ModuleClassLoader.open(List.of(module), author, true);
        final Session session = session(loader, "website");
        loader.close();
        assertThat(session.isLive()).isFalse();
        assertThatThrownBy(() -> session(loader, "website"))
                .isInstanceOf(InvocationTargetException.class).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsAListenerOfChangesUntilItIsTakenBack() throws Exception {
        final BlockingQueue<String> paths = new ArrayBlockingQueue<>(100);
        final EventListener listener = events -> {
            try {
                paths.add(events.nextEvent().getPath());
            } catch (final RepositoryException e) {
                throw new AssertionError(e);
            }
        };
        try (ModuleClassLoader loader = ModuleClassLoader.open(List.of(module), author, true)) {
            final Object registrar = loader.loadClass(OBSERVATION)
                    .getMethod("observe", String.class, String.class, EventListener.class)
                    .invoke(null, "website", "/", listener);
            final Class<?> registrarType = loader.loadClass(OBSERVATION + "$Registrar");
            final Object handle = registrarType.getMethod("register").invoke(registrar);
            mark(author, "seen");
            assertThat(paths.poll(10, TimeUnit.SECONDS)).startsWith("/seen");
            loader.loadClass(OBSERVATION + "$Handle").getMethod("unregister").invoke(handle);
            mark(author, "unseen");
            assertThat(paths.poll(200, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void saysWhatItHasNot() throws Exception {
        try (ModuleClassLoader loader = ModuleClassLoader.open(List.of(module), author, true)) {
            assertThatThrownBy(() -> loader.loadClass("info.magnolia.context.WebContext"))
                    .isInstanceOf(ClassNotFoundException.class).hasMessageContaining("no such part of Magnolia");
            assertThatThrownBy(() -> session(loader, "nowhere"))
                    .isInstanceOf(InvocationTargetException.class).hasCauseInstanceOf(NoSuchWorkspaceException.class);
        }
    }

    private void copy(final Class<?> type) throws IOException, URISyntaxException {
        final String file = type.getName().replace('.', '/') + ".class";
        Files.createDirectories(module.resolve(file).getParent());
        Files.copy(Path.of(type.getClassLoader().getResource(file).toURI()), module.resolve(file));
    }

    private static int next(final ClassLoader loader) throws ReflectiveOperationException {
        return (int) loader.loadClass(Counter.class.getName()).getMethod("next").invoke(null);
    }

    private static Session session(final ClassLoader loader, final String workspace)
            throws ReflectiveOperationException {
        final Object context = loader.loadClass(CONTEXT).getMethod("getSystemContext").invoke(null);
        return (Session) loader.loadClass("info.magnolia.context.Context")
                .getMethod("getJCRSession", String.class).invoke(context, workspace);
    }

    private static boolean isAdmin(final ClassLoader loader) throws ReflectiveOperationException {
        final Class<?> server = loader.loadClass("info.magnolia.cms.beans.config.ServerConfiguration");
        return (boolean) server.getMethod("isAdmin").invoke(server.getMethod("getInstance").invoke(null));
    }

    private static void mark(final TestRepository repository, final String name) throws RepositoryException {
        final Session session = repository.systemSession("website");
        session.getRootNode().addNode(name, "mgnl:page");
        session.save();
        session.logout();
    }
}
