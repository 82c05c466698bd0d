package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen.Place;
import java.io.IOException;
import java.util.Map;

/** Who did what to the item. */
final class HistoryView implements ItemScreen.View {

    private final Editorial editorial;

    HistoryView(final Editorial editorial) {
        this.editorial = editorial;
    }

    @Override
    public boolean handle(final Visit visit, final Place place) throws IOException {
        if (visit.post() || !place.rest().isEmpty()) {
            return false;
        }
        final Map<String, Object> model = place.model("history");
        model.put("entries", editorial.audit().of(place.item(), visit.user()).stream()
                .map(entry -> AuditLine.of(visit, entry, place.app())).toList());
        visit.show("item/history", model);
        return true;
    }
}
