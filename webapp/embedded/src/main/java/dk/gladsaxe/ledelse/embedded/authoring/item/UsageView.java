package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen.Place;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the item refers to, and what refers to it. */
final class UsageView implements ItemScreen.View {

    private final Editorial editorial;

    UsageView(final Editorial editorial) {
        this.editorial = editorial;
    }

    @Override
    public boolean handle(final Visit visit, final Place place) throws IOException {
        final Optional<Found> item = editorial.usage().find(place.item());
        if (visit.post() || item.isEmpty() || !place.rest().isEmpty()) {
            return false;
        }
        final List<Found> users = editorial.usage().usedBy(List.of(place.item()));
        final Map<String, Object> model = place.model("usage");
        model.put("uses", ItemLine.of(visit, editorial.usage().uses(item.get())));
        final List<ItemLine> readable = ItemLine.of(visit, users);
        model.put("users", readable.stream().limit(ItemLine.SHOWN).toList());
        model.put("more", Math.max(0, readable.size() - ItemLine.SHOWN));
        model.put("hidden", users.size() - readable.size());
        visit.show("item/usage", model);
        return true;
    }
}
