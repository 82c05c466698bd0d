package dk.gladsaxe.ledelse.embedded.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers to scripts. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {
    }

    /** Maps, lists, texts, numbers and records as JSON. */
    public static String of(final Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (final JsonProcessingException e) {
            throw new IllegalArgumentException("This cannot be told to a script: " + value, e);
        }
    }
}
