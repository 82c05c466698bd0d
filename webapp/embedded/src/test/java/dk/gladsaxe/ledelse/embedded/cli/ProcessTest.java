package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.HostProcess;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A host in a process of its own")
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void tellsAddressesAndPasswordKeepsItsHomeToItselfAndStopsWhenItIsToldTo() throws Exception {
        try (HostProcess host = HostProcess.start(folder, Map.of())) {
            final String pages = host.told("Pages:");
            final String password = host.told("The password of superuser is").split(" ")[0];
            assertThat(status(pages + "ledelse", "")).as("the pages come without the samples too").isEqualTo(200);
            assertThat(status(pages + "ledelse/relationer/opad", "")).as("a sample relation").isEqualTo(404);
            assertThat(status(host.told("Author:") + ".start", password)).isEqualTo(200);

            final Outcome second = SharedHost.type(folder, "start", "--port", "0");
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.err()).contains("in use by process " + host.pid());
            assertThat(host.stop()).isTrue();
        }
        assertThat(folder.resolve("home/run/control.json")).doesNotExist();
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
