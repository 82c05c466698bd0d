package dk.gladsaxe.ledelse.delivery;

import java.util.Objects;
import java.util.Optional;

/**
 * A GET of the API, free of any HTTP library.
 *
 * @param path        below the API's root, as it was sent: percent-encoded, without a slash at its beginning, such as
 *                    {@code stories/den-tomme-stol}; empty for the root itself
 * @param query       as it was sent, percent-encoded, without the question mark; empty when there is none
 * @param root        the absolute address of the API's root as this client reached it, without a slash at its end
 * @param ifNoneMatch the header of that name
 * @param gzip        whether the client takes a gzipped body
 */
public record ApiRequest(String path, String query, String root, Optional<String> ifNoneMatch, boolean gzip) {

    public ApiRequest {
        Objects.requireNonNull(path, "ApiRequest.path");
        Objects.requireNonNull(query, "ApiRequest.query");
        Objects.requireNonNull(root, "ApiRequest.root");
        Objects.requireNonNull(ifNoneMatch, "ApiRequest.ifNoneMatch");
    }
}
