package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.ApiRequest;
import java.util.Optional;

/**
 * What a request says, in words that all doors have.
 *
 * @param base           the address of the CMS's REST servlet as the client reached it
 * @param path           an address below that, percent-encoded as it was sent
 * @param query          as it was sent, without the question mark
 * @param ifNoneMatch    the header of that name; several are one with commas
 * @param acceptEncoding the header of that name; several are one with commas
 */
record Call(
        String base, String path, Optional<String> query, Optional<String> ifNoneMatch, Optional<String> acceptEncoding) {

    ApiRequest request() {
        return new ApiRequest(belowRoot(), query.orElse(""), root(), ifNoneMatch,
                acceptEncoding.filter(AcceptEncoding::gzip).isPresent());
    }

    private String root() {
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + LedelseEndpoint.PATH;
    }

    private String belowRoot() {
        final String rest = path.substring(path.indexOf(LedelseEndpoint.PATH) + LedelseEndpoint.PATH.length());
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }
}
