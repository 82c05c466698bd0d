package dk.gladsaxe.ledelse.embedded.export;

import java.util.Optional;

/**
 * What stands in the manifest about one address.
 *
 * @param address      path and query, as a client sends them
 * @param contentType  as a header has it
 * @param cacheControl as a header has it
 * @param plain        the body
 * @param gzip         the same, packed; absent where the API packs nothing
 */
record ManifestEntry(
        String address, String contentType, String cacheControl, Body plain, Optional<Body> gzip) {

    /**
     * A body.
     *
     * @param file   where it is, from the folder of the export on
     * @param etag   as a header has it, with its quotes
     * @param length in bytes
     * @param sha256 in hexadecimal
     */
    record Body(String file, String etag, long length, String sha256) {
    }
}
