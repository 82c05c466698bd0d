package dk.gladsaxe.ledelse.embedded.export;

import java.util.Optional;

/**
 * What the API answers at an address.
 *
 * @param address      path and query, as a client sends them
 * @param type         of the content, as a header has it
 * @param cacheControl as a header has it
 * @param plain        for clients that take nothing else
 * @param gzipped      for those that do; absent where the API packs nothing
 */
record Answer(String address, String type, String cacheControl, Form plain, Optional<Form> gzipped) {

    /**
     * One form of the answer.
     *
     * @param etag as a header has it, with its quotes
     * @param body never to be written to
     */
    record Form(String etag, byte[] body) {
    }
}
