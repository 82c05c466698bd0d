package dk.gladsaxe.ledelse.embedded.authoring.item;

import java.time.Clock;
import java.util.Map;

/** All views of an item, by the names in their addresses. */
public final class ItemViews {

    private ItemViews() {
    }

    public static Map<String, ItemScreen.View> of(
            final Editorial editorial, final States states, final Reception reception, final Clock clock) {
        return Map.of("versions", new VersionsView(editorial, states), "compare", new CompareView(states),
                "usage", new UsageView(editorial), "history", new HistoryView(editorial),
                "schedule", new ScheduleView(editorial, clock), "request", new RequestView(editorial, states, reception));
    }
}
