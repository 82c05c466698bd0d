package dk.gladsaxe.ledelse.embedded.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** Has a command done by the host that a control file tells of. */
public final class ControlClient {

    private static final int CONNECT_MILLIS = 3_000;

    private final ObjectMapper json = new ObjectMapper();
    private final ControlFile control;

    public ControlClient(final ControlFile control) {
        this.control = control;
    }

    /** The exit code of the command; empty when no such host answers any more, and nothing has been done. */
    public OptionalInt run(final ControlRequest request, final PrintWriter out, final PrintWriter err) {
        try {
            final Optional<HttpURLConnection> host = ask(request);
            return host.isEmpty() ? OptionalInt.empty() : OptionalInt.of(follow(host.get(), out, err));
        } catch (final IOException e) {
            throw new UncheckedIOException("The host stopped answering before the command had ended", e);
        }
    }

    private Optional<HttpURLConnection> ask(final ControlRequest request) throws IOException {
        final HttpURLConnection host = (HttpURLConnection) URI.create(
                "http://" + UrlHost.of(control.address()) + ":" + control.port() + ControlHandler.PATH)
                .toURL().openConnection(Proxy.NO_PROXY);
        host.setConnectTimeout(CONNECT_MILLIS);
        host.setRequestMethod("POST");
        host.setDoOutput(true);
        host.setRequestProperty("Content-Type", "application/json");
        host.setRequestProperty("Authorization", ControlHandler.SCHEME + control.token());
        try {
            host.connect();
        } catch (final IOException e) {
            return Optional.empty();
        }
        json.writeValue(host.getOutputStream(), request);
        final boolean ours = host.getResponseCode() == HttpURLConnection.HTTP_OK
                && ControlHandler.MEDIA_TYPE.equals(media(host.getContentType()));
        return ours ? Optional.of(host) : Optional.empty();
    }

    private int follow(final HttpURLConnection host, final PrintWriter out, final PrintWriter err) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                final ControlEvent event = json.readValue(line, ControlEvent.class);
                if (event.exit() != null) {
                    return event.exit();
                }
                print(event.out(), out);
                print(event.err(), err);
            }
        }
        throw new IOException("no exit code came");
    }

    private static void print(final String text, final PrintWriter to) {
        if (text != null) {
            to.print(text);
            to.flush();
        }
    }

    private static String media(final String contentType) {
        return contentType == null ? "" : contentType.split(";")[0].trim();
    }
}
