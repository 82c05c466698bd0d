package dk.gladsaxe.ledelse.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a page of the feed of changes tells. */
final class ToldChanges {

    private ToldChanges() {
    }

    static List<String> ids(final JsonNode page) {
        return items(page).map(each -> each.path("id").asText()).toList();
    }

    static List<String> told(final JsonNode page) {
        return items(page).map(each -> each.path("change").asText() + " " + each.path("type").asText() + " "
                + each.path("id").asText()).toList();
    }

    static JsonNode find(final JsonNode page, final String id) {
        return items(page).filter(each -> each.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> items(final JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }
}
