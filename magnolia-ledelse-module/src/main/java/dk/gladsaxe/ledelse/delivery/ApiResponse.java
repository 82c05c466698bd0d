package dk.gladsaxe.ledelse.delivery;

import java.util.Map;
import java.util.Objects;

/**
 * What the API answers.
 *
 * @param status  of HTTP
 * @param headers all that HTTP needs but the length, {@code Content-Type}, {@code ETag}, {@code Content-Encoding},
 *                {@code Cache-Control} and {@code Vary} among them
 * @param body    empty for 304; shared between responses and never to be written to
 */
public record ApiResponse(int status, Map<String, String> headers, byte[] body) {

    public ApiResponse {
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "ApiResponse.body");
    }
}
