package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views of an item besides its form, at {@code /apps/<app>/items/<id>/<view>}. Safe for use by several threads. */
public final class ItemScreen implements Screen {

    private static final int VIEW = 4;

    private final ItemBars bars;
    private final Map<String, View> views;

    /** @param views by the name in the address */
    public ItemScreen(final ItemBars bars, final Map<String, View> views) {
        this.bars = bars;
        this.views = Map.copyOf(views);
    }

    /** One view of an item. Safe for use by several threads. */
    public interface View {

        /** Answers, or gives false and has touched nothing when there is no such thing. */
        boolean handle(Visit visit, Place place) throws IOException;
    }

    /**
     * Where a visit is.
     *
     * @param rest the address behind the name of the view
     */
    public record Place(ContentApp app, ItemRef item, ItemBar bar, List<String> rest) {

        /** What every view shows. */
        Map<String, Object> model(final String view) {
            final Map<String, Object> model = new HashMap<>();
            model.put("bar", bar);
            model.put("view", view);
            model.put("app", app);
            return model;
        }

        String path(final String view) {
            return app.path(item.id()) + "/" + view;
        }
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (!visit.under("apps") || address.size() <= VIEW || !address.get(2).equals("items")
                || !views.containsKey(address.get(VIEW))) {
            return false;
        }
        final Optional<ContentApp> app = ContentApp.find(visit, address.get(1));
        final Optional<ItemBar> bar = app.flatMap(found -> bars.of(visit, found, address.get(3)));
        return bar.isPresent() && views.get(address.get(VIEW)).handle(visit, new Place(app.get(),
                new ItemRef(app.get().workspace(), address.get(3)), bar.get(),
                address.subList(VIEW + 1, address.size())));
    }
}
