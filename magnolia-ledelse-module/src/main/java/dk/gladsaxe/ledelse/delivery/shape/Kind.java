package dk.gladsaxe.ledelse.delivery.shape;

import java.io.IOException;
import java.util.Map;

/**
 * A kind of JSON value, which knows how one is written and how all of them look. Immutable.
 *
 * @param <V> what such values are made of; never null
 */
public interface Kind<V> {

    /** Writes one value, and nothing else. */
    void write(V value, Writing writing) throws IOException;

    /**
     * What every written value looks like, in the terms of JSON Schema 2020-12.
     *
     * @param schemas gives references to named shapes
     */
    Map<String, Object> schema(Schemas schemas);
}
