package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.ApiRequest;
import dk.gladsaxe.ledelse.delivery.ApiResponse;
import dk.gladsaxe.ledelse.delivery.LedelseApi;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the API says to each method of HTTP. Never throws: a fault of ours is an answer too, with a reference that
 * stands in the log.
 */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String ALLOW = "Allow";
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private static final byte[] NOTHING = {};

    private final LedelseApi api;

    Answers(final LedelseApi api) {
        this.api = api;
    }

    /** The answer to a GET; that to a HEAD is the same, and the caller leaves the body out. */
    ApiResponse get(final Supplier<Call> call) {
        try {
            return request(call).map(api::get).orElseGet(() -> ApiResponse.of(Problem.of(ProblemType.BAD_ADDRESS,
                    "The address is not encoded as it should be (RFC 3986); a percent sign itself is %25")));
        } catch (final RuntimeException | Error e) {
            // Errors too: a library of another version than expected shows as one, and the CMS would show its trace.
            final String reference = UUID.randomUUID().toString();
            LOG.error("Reference {}: the ledelse API could not answer", reference, e);
            return ApiResponse.of(Problem.fault(reference));
        }
    }

    ApiResponse options() {
        return new ApiResponse(204, Map.of(ALLOW, METHODS), NOTHING);
    }

    ApiResponse refusal(final String method) {
        return ApiResponse.of(Problem.of(ProblemType.METHOD_NOT_ALLOWED,
                method + " is not known here: content is read by GET, and changed in the CMS")).with(ALLOW, METHODS);
    }

    private static Optional<ApiRequest> request(final Supplier<Call> call) {
        try {
            return Optional.of(call.get().request());
        } catch (final IllegalArgumentException e) {
            LOG.debug("An address that cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
