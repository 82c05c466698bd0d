package dk.gladsaxe.ledelse.embedded.editing.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a form held when it was last kept.
 *
 * @param app        name of the app whose form it is
 * @param parameters as the form would send them
 */
public record Draft(DraftKey key, String app, Instant at, Map<String, List<String>> parameters) {

    public Draft {
        parameters = Map.copyOf(parameters);
    }
}
