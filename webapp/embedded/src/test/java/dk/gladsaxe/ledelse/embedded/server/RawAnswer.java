package dk.gladsaxe.ledelse.embedded.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The answer to a request that Java's own client would refuse to send. */
record RawAnswer(int status, String text) {

    static RawAnswer to(final int port, final String requestLine) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write((requestLine + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            final String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new RawAnswer(Integer.parseInt(text.split(" ", 3)[1]), text);
        }
    }
}
