package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A host in a process of its own")
class ProcessTest {

    private static final long MANY_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void tellsAddressesAndPasswordKeepsItsHomeToItselfAndStopsWhenItIsToldTo() throws Exception {
        final Process host = start();
        try {
            final List<String> lines = linesUntilReady(host);
            final String pages = after("Pages:", lines);
            final String password = after("The password of superuser is", lines).split(" ")[0];
            assertThat(status(pages + "ledelse", "")).as("the pages come without the samples too").isEqualTo(200);
            assertThat(status(pages + "ledelse/relationer/opad", "")).as("a sample relation").isEqualTo(404);
            assertThat(status(after("Author:", lines) + ".start", password)).isEqualTo(200);

            final Outcome second = SharedHost.type(folder, "start", "--port", "0");
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.err()).contains("in use by process " + host.pid());
        } finally {
            host.destroy();
        }
        assertThat(host.waitFor(MANY_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("home/run/control.json")).doesNotExist();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                "-Dledelse.project=" + SharedHost.PROJECT, Main.class.getName(), "start", "--port", "0", "--no-samples")
                .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> linesUntilReady(final Process host) throws IOException {
        final BufferedReader out = new BufferedReader(
                new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8));
        final List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("Log in")) {
                return lines;
            }
        }
        throw new AssertionError("The host ended after " + lines);
    }

    private static String after(final String start, final List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()).strip())
                .findFirst().orElseThrow(() -> new AssertionError(start + " is not among " + lines));
    }

    private static int status(final String address, final String password) throws Exception {
        final HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!password.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                    ("superuser:" + password).getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
