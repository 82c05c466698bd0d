package dk.gladsaxe.ledelse.embedded.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks a server and writes its answer down as {@code record.py} does: the context path as {@code <context>}. It speaks
 * HTTP itself, because some of the addresses are such that a proper client refuses to send them.
 */
final class Recorder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final String authorization;

    /** @param base without a slash at its end */
    Recorder(final URI base, final String user, final String password) {
        this.base = base;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(
                (user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    RecordedAnswer answer(final RecordedAnswer asked) throws IOException {
        final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(request(asked).getBytes(StandardCharsets.UTF_8));
            final BufferedReader reader = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            final int status = Integer.parseInt(reader.readLine().split(" ")[1]);
            for (String line = reader.readLine(); !line.isEmpty(); line = reader.readLine()) {
                final int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            final StringBuilder body = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                body.append((char) next);
            }
            return recorded(asked, status, headers, body.toString());
        }
    }

    // HTTP 1.0, so that no answer comes in chunks.
    private String request(final RecordedAnswer asked) {
        return "GET " + base.getPath() + asked.path() + " HTTP/1.0\r\nHost: " + base.getAuthority()
                + "\r\nAccept: */*\r\nAuthorization: " + authorization
                + (asked.acceptLanguage().isEmpty() ? "" : "\r\nAccept-Language: " + asked.acceptLanguage())
                + "\r\n\r\n";
    }

    private RecordedAnswer recorded(
            final RecordedAnswer asked, final int status, final Map<String, String> headers, final String body)
            throws IOException {
        final String type = headers.getOrDefault("Content-Type", "").replace(" ", "");
        final ObjectNode answer = JSON.createObjectNode()
                .put("name", asked.name())
                .put("status", status)
                .put("contentType", type)
                .put("contentLanguage", headers.get("Content-Language"))
                .put("location", location(headers));
        if (type.toLowerCase(Locale.ROOT).contains("json")) {
            answer.set("json", settled(JSON.readTree(body)));
        } else {
            answer.put("text", body.replaceAll(base.getPath() + "(?![\\w-])", "<context>"));
        }
        return new RecordedAnswer(answer);
    }

    private String location(final Map<String, String> headers) {
        final String location = headers.get("Location");
        return location == null ? null : location.replace(base.toString(), "<base>");
    }

    private JsonNode settled(final JsonNode json) throws IOException {
        return JSON.readTree(JSON.writeValueAsString(json)
                .replace("\"" + base.getPath() + "/", "\"<context>/"));
    }
}
