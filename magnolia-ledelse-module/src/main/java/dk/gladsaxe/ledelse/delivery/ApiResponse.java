package dk.gladsaxe.ledelse.delivery;

import dk.gladsaxe.ledelse.delivery.query.Problem;
import java.util.HashMap;
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

    /** That a request gets no answer, and why; nobody is to keep it. */
    public static ApiResponse of(final Problem problem) {
        return new ApiResponse(problem.type().status(), Map.of("Content-Type", Problem.MEDIA_TYPE,
                "Cache-Control", "no-store", "X-Content-Type-Options", "nosniff"), problem.json());
    }

    /** The same with one header more. */
    public ApiResponse with(final String header, final String value) {
        final Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ApiResponse(status, more, body);
    }
}
