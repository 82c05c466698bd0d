package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While no host runs on the home")
class AloneTest {

    @TempDir
    private Path folder;

    @Test
    void aCommandDoesItsWorkByItselfAndTellsThePasswordThatItMadeMeanwhile() throws Exception {
        Files.createDirectories(folder.resolve("home/run"));
        Files.writeString(folder.resolve("home/run/control.json"),
                "{\"address\":\"127.0.0.1\",\"port\":1,\"token\":\"left by a host that was killed\",\"process\":1}");
        final Outcome published = SharedHost.type(folder, "publish", "--all");
        assertThat(published.exit()).as(published.err()).isZero();
        assertThat(published.out()).contains("The password of superuser is", "published everything: 0 new");
        final Outcome again = SharedHost.type(folder, "publish", "/ledelse", "--recursive");
        assertThat(again.out()).startsWith("published website:/ledelse: 0 new");
    }

    @Test
    void helpAndVersionAreShown() {
        assertThat(SharedHost.type(folder, "help").out()).contains("start", "publish", "import", "check", "Exit codes");
        assertThat(SharedHost.type(folder, "help", "start").out()).contains("--port", "--home", "--no-samples");
        assertThat(SharedHost.type(folder, "start", "--help").exit()).isZero();
        assertThat(SharedHost.type(folder, "--version").out()).matches("ledelse \\d\\S+\\s+");
    }

    @Test
    void aCheckTellsWhatItFindsAndWhetherItFoundAnything() throws Exception {
        final Path template = folder.resolve("mine/templates/pages/one.yaml");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "templateScript: /mine/templates/pages/missing.ftl\nrenderType: freemarker\n");
        final Outcome found = SharedHost.type(folder, "check", "mine");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.out()).contains("one.yaml:1", "missing.ftl", "1 file checked");
    }
}
