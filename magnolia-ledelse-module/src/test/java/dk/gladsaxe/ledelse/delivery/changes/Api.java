package dk.gladsaxe.ledelse.delivery.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.ApiRequest;
import dk.gladsaxe.ledelse.delivery.ApiResponse;
import dk.gladsaxe.ledelse.delivery.DeliveryApi;
import dk.gladsaxe.ledelse.delivery.Visibility;
import dk.gladsaxe.ledelse.delivery.resource.Resources;
import dk.gladsaxe.ledelse.delivery.shape.Expansion;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Keyed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The whole API, the feed of changes with it. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "/api";

    private final ItemShapes shapes = new ItemShapes();
    private final DeliveryApi api;

    Api(final Supplier<Optional<Ledelsesgrundlag>> content, final Journal journal) {
        api = new DeliveryApi(content, Visibility.PUBLIC,
                Resources.all(shapes, "/ledelse", List.of(new ChangesResource(journal, shapes))));
    }

    /** @param address from the API's root on, or as a link of an answer has it */
    JsonNode get(final String address) {
        try {
            return JSON.readTree(ask(address).body());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApiResponse ask(final String address) {
        final String own = address.startsWith(PLACE) ? address.substring(PLACE.length() + 1) : address;
        final int mark = own.indexOf('?');
        return api.get(new ApiRequest(mark < 0 ? own : own.substring(0, mark), mark < 0 ? "" : own.substring(mark + 1),
                "https://intranet.example" + PLACE, Optional.empty(), false));
    }

    /** All that can be expanded in items of a type. */
    String expandable(final String type) {
        return String.join(",", shapes.of(Keyed.find(ItemType.class, type).orElseThrow())
                .expandable(Expansion.MOST_DEPTH));
    }
}
