package dk.gladsaxe.ledelse.embedded.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A set of modules")
class ModuleSetTest {

    private static final String VERSION = "<version>1.0</version>";

    @TempDir
    private Path folder;

    private Path module(final String name, final String inside) throws IOException {
        final Path descriptor = folder.resolve(name + "/META-INF/magnolia/" + name + ".xml");
        Files.createDirectories(descriptor.getParent());
        Files.writeString(descriptor, "<?xml version=\"1.0\"?>\n<!DOCTYPE module SYSTEM \"module.dtd\">\n<module>\n"
                + inside + "\n</module>\n");
        return folder.resolve(name);
    }

    private static String name(final String name) {
        return "<name>" + name + "</name>";
    }

    private static String needs(final String other, final String rest) {
        return "<dependencies><dependency>" + name(other) + rest + "</dependency></dependencies>";
    }

    @Test
    void putsEachModuleAfterWhatItNeeds() throws IOException {
        final Path first = module("first", name("first") + VERSION + needs("second", ""));
        final Path second = module("second", name("second") + VERSION + needs("core", "<version>6.2/*</version>"));
        final Path light = Files.createDirectories(folder.resolve("light/pages")).getParent();
        Files.writeString(light.resolve("pages/module.yaml"), "version: 1.0\ndependencies: [{name: first}]\n");
        try (ModuleSet set = ModuleSet.open(List.of(first, second), List.of(ResourceLayer.lightModules(light)))) {
            assertThat(set.names()).containsSubsequence("core", "second", "first", "pages");
        }
    }

    @Test
    void findsALightModuleThatComesLater() throws IOException {
        try (ModuleSet set = ModuleSet.open(List.of(), List.of(ResourceLayer.lightModules(folder)))) {
            Files.createDirectory(folder.resolve("late"));
            assertThat(set.names()).contains("late");
        }
    }

    @Test
    void readsWorkspacesAndComponents() throws IOException {
        final Path shop = module("shop", name("shop") + VERSION + "<components><id>main</id><component>"
                + "<type>org.example.Fn</type><implementation>org.example.Fn</implementation></component></components>"
                + "<repositories><repository><name>magnolia</name><workspaces><workspace>a</workspace><workspace>b"
                + "</workspace></workspaces></repository></repositories>");
        try (ModuleSet set = ModuleSet.open(List.of(shop), List.of())) {
            assertThat(set.inOrder()).filteredOn(each -> each.name().equals("shop")).singleElement()
                    .satisfies(each -> {
                        assertThat(each.components()).containsExactly(
                                new Module.Component("org.example.Fn", "org.example.Fn"));
                        assertThat(each.repositories().get(0).workspaces()).containsExactly("a", "b");
                    });
        }
    }

    @Test
    void putsUpWithAnOptionalModuleThatIsMissing() throws IOException {
        final Path shop = module("shop", name("shop") + VERSION + needs("elsewhere", "<optional>true</optional>"));
        try (ModuleSet set = ModuleSet.open(List.of(shop), List.of())) {
            assertThat(set.names()).contains("shop");
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a missing name", VERSION, "<module> has no <name>"),
                Arguments.of("a wrong order", VERSION + name("x"), "<name> stands after <version>"),
                Arguments.of("an unknown element", name("x") + VERSION + "<filters/>", "no element <filters>"),
                Arguments.of("a version twice", name("x") + VERSION + VERSION, "a second <version>"),
                Arguments.of("a version that was not filtered", name("x") + "<version>${project.version}</version>",
                        "the build did not filter"),
                Arguments.of("a missing module", name("x") + VERSION + needs("warehouse", ""),
                        "module x needs module warehouse"),
                Arguments.of("a module of the wrong version",
                        name("x") + VERSION + needs("core", "<version>7.0/*</version>"),
                        "module x needs module core in a version of 7.0/*, and here is 6.2.45"),
                Arguments.of("a range that is none", name("x") + VERSION + needs("core", "<version>six</version>"),
                        "'six' is no range"),
                Arguments.of("a servlet", name("x") + VERSION + "<servlets><servlet><name>s</name><class>S</class>"
                        + "<mappings><mapping>/s</mapping></mappings></servlet></servlets>",
                        "does not know <servlets>"),
                Arguments.of("a version handler",
                        name("x") + "<versionHandler>org.example.H</versionHandler>" + VERSION,
                        "does not know <versionHandler>"),
                Arguments.of("a type mapping", name("x") + VERSION + "<components><id>main</id><type-mapping>"
                        + "<type>a</type></type-mapping></components>", "does not know <type-mapping>"),
                Arguments.of("a circle", name("x") + VERSION + needs("x", ""), "x -> x depend on each other"),
                Arguments.of("broken XML", name("x") + "<version>", "this is no XML"));
    }

    @ParameterizedTest(name = "refuses {0}")
    @MethodSource("faults")
    void refusesADescriptor(final String what, final String inside, final String says) throws IOException {
        final Path module = module("x", inside);
        assertThatThrownBy(() -> ModuleSet.open(List.of(module), List.of()).close())
                .isInstanceOf(ModulesInvalid.class)
                .hasMessageContaining("x.xml").hasMessageContaining(says);
    }

    @Test
    void refusesTwoModulesOfOneName() throws IOException {
        final Path one = module("one", name("same") + VERSION);
        final Path two = module("two", name("same") + VERSION);
        assertThatThrownBy(() -> ModuleSet.open(List.of(one, two), List.of()).close())
                .hasMessageContaining("the module same is there already").hasMessageContaining("one.xml");
    }

    @Test
    void refusesAFolderWithoutDescriptor() {
        assertThatThrownBy(() -> ModuleSet.open(List.of(folder), List.of()).close())
                .hasMessageContaining("there is no module descriptor");
    }

    @Test
    void readsNothingFromOutsideADescriptor() throws IOException {
        final Path secret = folder.resolve("secret");
        Files.writeString(secret, "secret");
        final Path module = module("x", "");
        Files.writeString(module.resolve("META-INF/magnolia/x.xml"), "<!DOCTYPE module [<!ENTITY e SYSTEM \""
                + secret.toUri() + "\">]><module><name>&e;</name>" + VERSION + "</module>");
        assertThatThrownBy(() -> ModuleSet.open(List.of(module), List.of()).close())
                .isInstanceOf(ModulesInvalid.class)
                .hasMessageNotContaining("'secret'");
    }
}
