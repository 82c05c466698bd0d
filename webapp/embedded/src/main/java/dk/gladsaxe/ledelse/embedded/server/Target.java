package dk.gladsaxe.ledelse.embedded.server;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request asks for.
 *
 * @param path       decoded, without context path and locale prefix
 * @param parameters in the order of the address
 */
record Target(String path, Map<String, List<String>> parameters) {

    Target {
        parameters = parameters.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
