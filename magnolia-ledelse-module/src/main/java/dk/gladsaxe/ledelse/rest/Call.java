package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.ApiRequest;
import java.net.URI;
import java.util.Optional;

/**
 * What a request says, in words that both JAX-RS have.
 *
 * @param base           the address of the CMS's REST servlet as the client reached it
 * @param path           below that, percent-encoded as it was sent
 * @param uri            the whole address
 * @param ifNoneMatch    the header of that name; several are one with commas
 * @param acceptEncoding the header of that name; several are one with commas
 */
record Call(URI base, String path, URI uri, Optional<String> ifNoneMatch, Optional<String> acceptEncoding) {

    ApiRequest request() {
        return new ApiRequest(
                belowRoot(), Optional.ofNullable(uri.getRawQuery()).orElse(""), root(),
                ifNoneMatch, acceptEncoding.filter(AcceptEncoding::gzip).isPresent());
    }

    private String root() {
        final String address = base.toString();
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + LedelseEndpoint.PATH;
    }

    private String belowRoot() {
        final String rest = path.substring(path.indexOf(LedelseEndpoint.PATH) + LedelseEndpoint.PATH.length());
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }
}
