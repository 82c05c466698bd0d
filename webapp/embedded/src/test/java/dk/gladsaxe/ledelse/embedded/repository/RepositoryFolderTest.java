package dk.gladsaxe.ledelse.embedded.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a repository")
class RepositoryFolderTest {

    private static final int LARGE = 5_000_000;

    @TempDir
    private Path folder;

    @Test
    void keepsContentWorkspacesAndNodeTypes() throws RepositoryException {
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            repository.createWorkspaces(List.of("stories-and-more"));
            repository.nodeTypes().register("own.cnd", "<own = 'https://example.org/own'>\n[own:story] > mgnl:content");
            final Session session = repository.systemSession("stories-and-more");
            session.getRootNode().addNode("one", "own:story").setProperty("title", "Fortælling");
            session.save();
        }
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            assertThat(repository.names()).contains("stories-and-more", "website");
            final Session session = repository.systemSession("stories-and-more");
            assertThat(session.getProperty("/one/title").getString()).isEqualTo("Fortælling");
            assertThat(found(session, "fortælling")).isEqualTo(1);
        }
    }

    @Test
    void holdsTextsAndListsOfChildrenBeyondAMegabyte() throws RepositoryException {
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            final Session session = repository.systemSession("website");
            final Node page = session.getRootNode().addNode("large", "mgnl:page");
            page.setProperty("text", "æ".repeat(LARGE));
            session.save();
            page.setProperty("text", "ø".repeat(LARGE));
            session.save();
        }
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            assertThat(repository.systemSession("website").getProperty("/large/text").getString())
                    .isEqualTo("ø".repeat(LARGE));
        }
    }

    @Test
    void isHeldByOneRepositoryAtATime() {
        try (JackrabbitRepository first = JackrabbitRepository.open(folder)) {
            assertThat(first.names()).contains("website");
            assertThatThrownBy(() -> JackrabbitRepository.open(folder)).isInstanceOf(HomeLocked.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        JackrabbitRepository.open(folder).close();
    }

    @Test
    void isOpenedAfterTheMakingOfAWorkspaceWasCutOff() throws IOException, RepositoryException {
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            repository.createWorkspaces(List.of("half", "whole"));
            final Session session = repository.systemSession("half");
            session.getRootNode().addNode("one", "mgnl:content");
            session.save();
        }
        Files.writeString(folder.resolve("process"), "1");
        Files.writeString(folder.resolve("workspaces/half/workspace.xml"), "<Workspace name=\"half\">");
        Files.createDirectories(folder.resolve("workspaces/empty"));
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            repository.createWorkspaces(List.of("half", "empty"));
            assertThat(repository.names()).contains("half", "empty", "whole");
            assertThat(repository.systemSession("half").nodeExists("/one")).isTrue();
        }
    }

    @Test
    void keepsTheOldStateOfAFileUntilTheNewOneIsWhole() throws Exception {
        final WholeFileSystem files = new WholeFileSystem();
        files.setPath(folder.toString());
        files.init();
        try (OutputStream out = files.getOutputStream("/nodetypes/custom.xml")) {
            out.write("old".getBytes(StandardCharsets.UTF_8));
        }
        final Path file = folder.resolve("nodetypes/custom.xml");
        try (OutputStream out = files.getOutputStream("/nodetypes/custom.xml")) {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(file).hasContent("old");
        }
        assertThat(file).hasContent("new");
        assertThat(file.getParent()).isDirectoryNotContaining(each -> each.toString().endsWith(".part"));
    }

    @Test
    void isRefusedWhenItIsAFile() throws IOException {
        final Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> JackrabbitRepository.open(file)).isInstanceOf(HomeUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    @DisplayName("holds the state before or after a save when the process is killed in the middle, and finds what it holds")
    void killed() throws IOException, InterruptedException, RepositoryException {
        final Process writer = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        final long saved;
        try (var output = writer.inputReader()) {
            assertThat(output.readLine()).isEqualTo("ready");
            assertThatThrownBy(() -> JackrabbitRepository.open(folder)).isInstanceOf(HomeLocked.class)
                    .hasMessageContaining("process " + writer.pid());
            String last = "0";
            for (int line = 0; line < KilledWriter.SAVES_BEFORE_END; line++) {
                last = output.readLine();
            }
            writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            saved = Long.parseLong(last);
        }
        try (JackrabbitRepository repository = JackrabbitRepository.open(folder)) {
            final Session session = repository.systemSession("website");
            final long kept = session.getRootNode().getNode("counter").getProperty("value").getLong();
            assertThat(kept).isGreaterThanOrEqualTo(saved);
            assertThat(session.getNode("/counter/items").getNodes().getSize())
                    .isEqualTo(kept * KilledWriter.ITEMS_PER_SAVE);
            assertThat(found(session, "opgave")).isEqualTo(kept * KilledWriter.ITEMS_PER_SAVE);
        }
    }

    private static long found(final Session session, final String word) throws RepositoryException {
        return session.getWorkspace().getQueryManager().createQuery(
                "SELECT * FROM [mgnl:content] AS c WHERE CONTAINS(c.*, '" + word + "')", Query.JCR_SQL2).execute()
                .getNodes().getSize();
    }
}
