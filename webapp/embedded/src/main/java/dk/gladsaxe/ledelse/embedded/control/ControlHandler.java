package dk.gladsaxe.ledelse.embedded.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Lets commands of this machine that know the token work in the running host. To everybody else its address does not
 * exist.
 */
public final class ControlHandler implements Handler {

    static final String PATH = "/.control";
    static final String MEDIA_TYPE = "application/x-ndjson";
    static final String SCHEME = "Bearer ";

    private final ObjectMapper json = new ObjectMapper();
    private final String token;
    private final Commands commands;

    public ControlHandler(final String token, final Commands commands) {
        this.token = token;
        this.commands = commands;
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final HttpServletRequest request = exchange.request();
        if (!exchange.path().equals(PATH) || !request.getMethod().equals("POST") || !trusted(request)) {
            return false;
        }
        final ControlRequest asked = json.readValue(request.getInputStream(), ControlRequest.class);
        exchange.response().setContentType(MEDIA_TYPE);
        final OutputStream answer = exchange.response().getOutputStream();
        try (PrintWriter out = new PrintWriter(new EventWriter(text -> send(answer, ControlEvent.ofOut(text))), true);
                PrintWriter err = new PrintWriter(
                        new EventWriter(text -> send(answer, ControlEvent.ofErr(text))), true)) {
            final int exit = commands.run(asked, out, err);
            out.flush();
            err.flush();
            send(answer, ControlEvent.ofExit(exit));
        }
        return true;
    }

    private void send(final OutputStream answer, final ControlEvent event) {
        try {
            synchronized (answer) {
                answer.write(json.writeValueAsBytes(event));
                answer.write('\n');
                answer.flush();
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean trusted(final HttpServletRequest request) throws IOException {
        final String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        final InetAddress remote = InetAddress.getByName(request.getRemoteAddr());
        return (remote.isLoopbackAddress() || NetworkInterface.getByInetAddress(remote) != null)
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                        (SCHEME + token).getBytes(StandardCharsets.UTF_8));
    }
}
