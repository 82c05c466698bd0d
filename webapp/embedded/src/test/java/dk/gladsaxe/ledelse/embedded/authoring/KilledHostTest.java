package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.HostProcess;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A host that is killed while editors work")
class KilledHostTest {

    private static final int ROUNDS = 8;
    private static final int SHORTEST = 150;
    private static final int LONGEST = 1200;
    private static final long SEED = 20261126;
    private static final String PAGE = "7e0d5c10-0000-4000-8000-000000000001";

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<BusyEditor> busy = new ArrayList<>();

    @Test
    void startsAgainWithEachItemAsItWasBeforeOrAfterWhatWasDoneToIt() throws Exception {
        HostProcess host = start();
        try {
            final Editor first = editor(host);
            busy.add(BusyEditor.ofNewStory(first, "fortaelling-1"));
            busy.add(BusyEditor.ofNewStory(first, "fortaelling-2"));
            busy.add(BusyEditor.ofPage(first, "/ledelse", PAGE));
            for (int round = 0; round < ROUNDS; round++) {
                killInTheMiddle(host);
                final List<String> titles = lookAtWhatIsKept();
                host = start();
                publishAgain(host, titles);
            }
        } finally {
            host.close();
        }
    }

    private HostProcess start() throws IOException {
        return HostProcess.start(folder, Map.of("LEDELSE_PASSWORD", SharedHost.PASSWORD));
    }

    private static Editor editor(final HostProcess host) throws IOException, InterruptedException {
        return Editor.at(host::address, "superuser", SharedHost.PASSWORD);
    }

    private void killInTheMiddle(final HostProcess host) throws Exception {
        final ExecutorService office = Executors.newFixedThreadPool(busy.size());
        try {
            final List<Future<IOException>> work = new ArrayList<>();
            for (final BusyEditor each : busy) {
                final Editor editor = editor(host);
                work.add(office.submit(() -> each.workUntilTheHostIsGone(editor)));
            }
            Thread.sleep(SHORTEST + random.nextInt(LONGEST - SHORTEST));
            host.kill();
            for (final Future<IOException> each : work) {
                assertThat(each.get()).as("what ended the work").isNotNull();
            }
        } finally {
            office.shutdownNow();
        }
    }

    private List<String> lookAtWhatIsKept() throws RepositoryException {
        final List<String> titles = new ArrayList<>();
        try (KeptState kept = new KeptState(folder.resolve("home"))) {
            for (final BusyEditor each : busy) {
                final String title = kept.titleOfSound(each.item());
                assertThat(each.possible()).contains(title);
                each.resume(title);
                titles.add(title);
            }
        }
        return titles;
    }

    private void publishAgain(final HostProcess host, final List<String> titles) throws IOException, InterruptedException {
        final Editor editor = editor(host);
        for (final BusyEditor each : busy) {
            each.publish(editor);
        }
        assertThat(visitor(host, "/.rest/delivery/ledelse/stories/v1/fortaelling-1")).containsPattern(titles.get(0) + "\\b");
        assertThat(visitor(host, "/.rest/delivery/ledelse/stories/v1/fortaelling-2")).containsPattern(titles.get(1) + "\\b");
        assertThat(visitor(host, "/ledelse")).containsPattern(titles.get(2) + "\\b");
    }

    private static String visitor(final HostProcess host, final String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(host.address(path)).build(),
                BodyHandlers.ofString()).body();
    }
}
