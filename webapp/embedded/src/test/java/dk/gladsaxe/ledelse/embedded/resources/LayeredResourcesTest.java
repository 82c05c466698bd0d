package dk.gladsaxe.ledelse.embedded.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Resources")
class LayeredResourcesTest {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path temporary;
    private Path light;
    private Path module;

    @BeforeEach
    void lay() throws IOException {
        light = Files.createDirectory(temporary.resolve("light"));
        module = Files.createDirectory(temporary.resolve("module"));
        write(light, "pages/templates/a.ftl", "light");
        write(light, "pages/.git/config", "hidden");
        write(module, "shop/templates/b.ftl", "module");
        write(module, "pages/templates/a.ftl", "module");
        write(module, "META-INF/magnolia/shop.xml", "<module/>");
        write(module, "mgnl-bootstrap/shop/website.x.yaml", "x: 1");
        write(module, "org/example/Shop.class", "");
    }

    private Resources resources() {
        return new LayeredResources(List.of(
                ResourceLayer.lightModules(light), ResourceLayer.module(ModuleRoot.open(module), "shop")));
    }

    @Test
    void comeFromTheLightModulesFirst() {
        assertThat(resources().find("/pages/templates/a.ftl")).map(Resource::text).contains("light");
        assertThat(resources().findAll("/pages/templates/a.ftl")).extracting(Resource::text)
                .containsExactly("light", "module");
    }

    @Test
    void leaveOutWhatAModuleKeepsForItself() {
        assertThat(resources().roots()).containsExactly("pages", "shop");
        assertThat(resources().list("/")).extracting(Resource::path)
                .containsExactly("/pages/templates/a.ftl", "/shop/templates/b.ftl");
    }

    @Test
    void areListedBelowAFolderOnly() {
        write(light, "pages/templates-old/z.ftl", "");
        assertThat(resources().list("/pages/templates")).extracting(Resource::path)
                .containsExactly("/pages/templates/a.ftl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/../../secret", "/../secret", "/pages/..\\x", "/META-INF/magnolia/shop.xml",
        "/pages/.git/config", "pages/templates/a.ftl", "/pages", "/", "/pages/\0", "/\0/x", "//pages/templates/a.ftl", "/org/example/Shop.class"})
    void neverLeadOutOfTheTree(final String path) {
        write(temporary, "secret", "secret");
        assertThat(resources().find(path)).isEmpty();
    }

    @Test
    void areReadFromAJarToo() throws IOException {
        final Path jar = temporary.resolve("shop.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            for (final String entry : List.of("shop/templates/b.ftl", "org/example/Shop.class")) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("jar".getBytes(StandardCharsets.UTF_8));
            }
        }
        try (ModuleRoot root = ModuleRoot.open(jar)) {
            final Resources resources = new LayeredResources(List.of(ResourceLayer.module(root, "shop")));
            assertThat(resources.roots()).containsExactly("shop");
            assertThat(resources.list("/shop")).singleElement().satisfies(resource -> {
                assertThat(resource.text()).isEqualTo("jar");
                assertThat(resource.origin()).isEqualTo(jar + "!/shop/templates/b.ftl");
                assertThat(resource.lastModified()).isPositive();
            });
        }
    }

    @Test
    void tellWhichJarIsNone() {
        write(temporary, "no.jar", "no jar");
        assertThatThrownBy(() -> ModuleRoot.open(temporary.resolve("no.jar")))
                .isInstanceOf(ResourceUnreadable.class).hasMessageContaining("no.jar cannot be read");
        assertThatThrownBy(() -> ModuleRoot.open(temporary.resolve("gone.jar")))
                .isInstanceOf(ResourceUnreadable.class).hasMessageEndingWith("there is no such file or folder");
    }

    @Test
    @SuppressWarnings("try") // Watching goes on until it is closed; nothing is asked of it.
    void tellOfChangesNewFoldersAndDeletions() throws Exception {
        final LinkedBlockingQueue<Set<String>> heard = new LinkedBlockingQueue<>();
        try (AutoCloseable watching = resources().onChange(heard::add)) {
            write(light, "pages/templates/a.ftl", "changed");
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly("/pages/templates/a.ftl");

            write(light, "fresh/dialogs/deep/d.yaml", "form: {}");
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).contains("/fresh/dialogs/deep/d.yaml");

            write(light, "fresh/dialogs/deep/d.yaml", "form: {properties: {}}");
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly("/fresh/dialogs/deep/d.yaml");

            Files.delete(light.resolve("pages/templates/a.ftl"));
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly("/pages/templates/a.ftl");

            write(module, "shop/templates/b.ftl", "changed");
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly("/shop/templates/b.ftl");
        }
    }

    @Test
    void areSilentOnceNobodyListensAnyMore() throws Exception {
        final LinkedBlockingQueue<Set<String>> heard = new LinkedBlockingQueue<>();
        resources().onChange(heard::add).close();
        write(light, "pages/templates/a.ftl", "changed");
        assertThat(heard).isEmpty();
    }

    private static void write(final Path folder, final String path, final String content) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), content);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
