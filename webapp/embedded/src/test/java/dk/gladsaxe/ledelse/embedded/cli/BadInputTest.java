package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What cannot be used is refused with exit code 2 and one clear message:")
class BadInputTest {

    private static final Path MODULE = Path.of("src/test/resources/magnolia-vectors/probe-module").toAbsolutePath();

    private static final Path DOCUMENT =
            Path.of("../../magnolia-ledelse-module/src/test/resources/document/eksempel.txt").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "start --prot 1 | Unknown option",
        "start --port many | 'many' is not an int",
        "start --port 70000 | --port 70000 is no port",
        "start --module nowhere | --module nowhere",
        "start --light-modules nowhere | --light-modules nowhere",
        "start extra | extra",
        "frobnicate | There is no command 'frobnicate'",
        "publish | --all",
        "publish --all /page | --all",
        "publish page | \"page\" is no path of content",
        "publish website:/ | is no path of content",
        "publish /a//b | is no path of content",
        "publish /page[ | is no path of content",
        "publish /x:y | is no path of content",
        "publish /page/.. | is no path of content",
        "publish /page/./part | is no path of content",
        "unpublish /* | is no path of content",
        "unpublish | PATH",
        "import | FILE",
        "import missing.pdf | missing.pdf",
        "import missing.pdf --valid-from 31.1.2019 | is no date. Expected year, month and day, such as 2019-01-31",
        "import . | ",
        "check nowhere | nowhere",
        "export | DIR",
        "export nowhere/out | There is no folder",
        "export out --base-url intranet | --base-url intranet is no address",
        "export out --base-url https://intranet?x | is no address",
        "export out | There is no content in",
        "publish /page | There is no content in",
        "publish --all --home typo | There is no content in",
        "unpublish /page | There is no content in",
        "user | Type what to do",
        "user frobnicate | frobnicate",
        "user disable anna | There is no content in",
        "start --port 0 --bind nobody.invalid | leave --bind away",
    })
    @DisplayName("and nothing is made")
    void typing(final String typed, final String message) {
        refused(SharedHost.type(folder, typed.split(" ")), message == null ? "" : message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("no command at all")
    void noCommand() {
        refused(SharedHost.type(folder), "start, publish, unpublish, import, export, user or check");
    }

    @Test
    @DisplayName("a home that is a file")
    void homeThatIsAFile() throws IOException {
        Files.createFile(folder.resolve("home"));
        refused(SharedHost.type(folder, "start"), "--home home cannot be used");
    }

    @Test
    @DisplayName("a port that is taken, before anything is made")
    void portInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            final String port = Integer.toString(taken.getLocalPort());
            refused(SharedHost.type(folder, "start", "--port", port), "Port " + port, "--port");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    @DisplayName("a password that cannot be used, before anything is made")
    void password() {
        refused(SharedHost.type(folder, Map.of("LEDELSE_PASSWORD", "x".repeat(73)), "start", "--port", "0"),
                "LEDELSE_PASSWORD", "72 bytes");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("a module that is neither a jar nor a folder")
    void moduleThatIsAText() throws IOException {
        Files.writeString(folder.resolve("module.jar"), "no jar");
        refused(SharedHost.type(folder, "start", "--port", "0", "--module", "module.jar"), "module.jar", "neither a jar");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    @DisplayName("a folder for bootstrap files that is a file, before a word about what was made")
    void bootstrapFolderThatIsAFile() throws IOException {
        Files.createFile(folder.resolve("taken"));
        refused(SharedHost.type(folder, "import", DOCUMENT.toString(), "--to", "taken"), "--to", "a file is where");
    }

    @Test
    @DisplayName("a definition with an unknown key")
    void unknownKey() throws IOException {
        lightModule("templates/pages/one.yaml", """
                templateScript: /mine/templates/pages/one.ftl
                renderTyp: freemarker
                """);
        refused(start(), "one.yaml:2", "renderTyp", "renderType");
    }

    @Test
    @DisplayName("broken YAML")
    void brokenYaml() throws IOException {
        lightModule("templates/pages/one.yaml", "title: \"never closed\nrenderType: freemarker\n");
        refused(start(), "one.yaml");
    }

    @Test
    @DisplayName("a node type file with an error")
    void brokenNodeTypes() throws IOException {
        final Path module = module();
        Files.writeString(module.resolve("probe/nodetypes/probe.cnd"), "[probe:broken > nt:base\n");
        refused(SharedHost.type(folder, "start", "--port", "0", "--module", module.toString()), "probe.cnd", "line 1");
    }

    @Test
    @DisplayName("a module that is no module")
    void noModule() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        refused(SharedHost.type(folder, "start", "--port", "0", "--module", "empty"), "empty", "META-INF/magnolia");
    }

    @ParameterizedTest
    @DisplayName("a document that is no framework document, or cannot be read")
    @ValueSource(strings = {"", "Dear reader, this is a letter.", "%PDF-1.7 cut off"})
    void wrongDocument(final String content) throws IOException {
        Files.writeString(folder.resolve("document.pdf"), content);
        refused(SharedHost.type(folder, "import", "document.pdf"), "document.pdf");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    private Outcome start() {
        return SharedHost.type(folder, "start", "--port", "0", "--light-modules", "light");
    }

    private void lightModule(final String file, final String content) throws IOException {
        final Path target = folder.resolve("light/mine").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, content);
        Files.writeString(target.resolveSibling("one.ftl"), "one");
    }

    private Path module() throws IOException {
        final Path copy = folder.resolve("probe-module");
        try (var files = Files.walk(MODULE)) {
            for (final Path file : files.toList()) {
                Files.copy(file, copy.resolve(MODULE.relativize(file)));
            }
        }
        return copy;
    }

    private static void refused(final Outcome outcome, final String... parts) {
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).contains(parts).doesNotContain("\tat ", "Exception");
        assertThat(outcome.out()).isEmpty();
    }
}
