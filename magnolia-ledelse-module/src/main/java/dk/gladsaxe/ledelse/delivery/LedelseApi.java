package dk.gladsaxe.ledelse.delivery;

/** The ledelse API, whatever brings its requests. Answers from memory. Safe for use by several threads. */
@FunctionalInterface
public interface LedelseApi {

    /**
     * Answers a GET. For HEAD the caller leaves the body out; any other method is the caller's to refuse. Never throws:
     * what cannot be answered becomes a response of type {@code application/problem+json} (RFC 9457).
     */
    ApiResponse get(ApiRequest request);
}
