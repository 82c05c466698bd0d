package dk.gladsaxe.ledelse.embedded.export;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real nginx that serves an export by the configuration that came with it, and nothing else. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(final Process process, final int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx start(final Path export, final Path work) throws IOException, InterruptedException {
        final int port = freePort();
        Files.createDirectories(work.resolve("temp"));
        final Path configuration = work.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                master_process off;
                pid %1$s/pid;
                error_log stderr warn;
                events { }
                http {
                    access_log off;
                    client_body_temp_path %1$s/temp;
                    proxy_temp_path %1$s/temp;
                    fastcgi_temp_path %1$s/temp;
                    uwsgi_temp_path %1$s/temp;
                    scgi_temp_path %1$s/temp;
                    include %2$s/nginx/maps.conf;
                    server {
                        listen 127.0.0.1:%3$d;
                        set $ledelse_export %2$s;
                        include %2$s/nginx/location.conf;
                    }
                }
                """.formatted(work, export, port));
        final Process process = startedHere(new ProcessBuilder(
                "nginx", "-p", work.toString(), "-c", configuration.toString(), "-e", "stderr")
                .redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()));
        final Nginx nginx = new Nginx(process, port);
        nginx.awaitAnswer(work);
        return nginx;
    }

    private static Process startedHere(final ProcessBuilder nginx) {
        try {
            return nginx.start();
        } catch (final IOException e) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new AssertionError("there is no nginx here, and .ci/run should have installed it", e);
            }
            return abort("there is no nginx here; .ci/run installs it");
        }
    }

    URI address(final String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private void awaitAnswer(final Path work) throws IOException, InterruptedException {
        final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("nginx does not start: " + Files.readString(work.resolve("log")));
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            return socket.isConnected();
        } catch (final IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
