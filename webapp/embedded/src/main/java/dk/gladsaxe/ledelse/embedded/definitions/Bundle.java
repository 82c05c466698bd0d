package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.resources.Resource;
import java.util.Locale;
import java.util.Map;

/** A message bundle: one file, one language. */
public record Bundle(String module, Locale locale, Map<String, String> texts, Resource file) {

    public Bundle {
        texts = Map.copyOf(texts);
    }
}
