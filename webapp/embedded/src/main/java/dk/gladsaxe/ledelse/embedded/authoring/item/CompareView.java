package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen.Place;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What visitors have beside the draft, field by field. */
final class CompareView implements ItemScreen.View {

    private final States states;

    CompareView(final States states) {
        this.states = states;
    }

    @Override
    public boolean handle(final Visit visit, final Place place) throws IOException {
        final Optional<Group> draft = states.draft(visit, place.app(), place.item());
        if (visit.post() || draft.isEmpty() || !place.rest().isEmpty()) {
            return false;
        }
        final Map<String, Object> model = place.model("compare");
        final Optional<Group> published = states.published(visit, place.app(), place.item());
        model.put("heading", visit.texts().of("item.view.compare"));
        model.put("left", visit.texts().of(published.isPresent() ? "item.compare.published" : "item.compare.nothing"));
        model.put("right", visit.texts().of("item.compare.draft"));
        model.put("differences", states.differences(visit, place.app(), published.orElse(Group.NONE), draft.get()));
        visit.show("item/compare", model);
        return true;
    }
}
