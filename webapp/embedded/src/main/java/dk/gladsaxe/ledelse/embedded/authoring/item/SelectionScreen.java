package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.lists.BulkAction;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Publishes, asks for publication, takes back, copies and deletes: one item from its bar, several from a list. Safe for
 * use by several threads.
 */
public final class SelectionScreen implements Screen {

    private static final int ADDRESS = 4;

    private final Acting acting;

    public SelectionScreen(final Editorial editorial, final Reception reception) {
        this.acting = new Acting(editorial, reception);
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    /** {@code /apps/<app>/items/<id>/<act>} asks; {@code /apps/<app>/selection/<act>} does it. */
    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        final boolean item = address.size() == ADDRESS + 1 && address.get(2).equals("items") && !visit.post();
        final boolean selection = address.size() == ADDRESS && address.get(2).equals("selection") && visit.post();
        final Optional<Act> act = item || selection ? Act.named(address.get(address.size() - 1)) : Optional.empty();
        final Optional<ContentApp> app = act.isPresent() && visit.under("apps")
                ? ContentApp.find(visit, address.get(1)) : Optional.empty();
        if (app.isEmpty() || item && act.get() == Act.REQUEST) {
            return false;
        }
        final String standard = item ? app.get().path(address.get(3)) : app.get().path();
        final Selection chosen = Selection.of(visit, app.get(),
                item ? List.of(address.get(3)) : visit.parameters("id"),
                visit.parameter("back").filter(path -> path.startsWith("/") && !path.startsWith("//")).orElse(standard));
        if (!act.get().open(app.get().publishable(visit.user()))) {
            visit.redirect(standard, new Flash(Flash.Kind.FAILED, visit.texts().of("item.refused")));
        } else if (item) {
            acting.ask(visit, act.get(), chosen);
        } else {
            acting.perform(visit, act.get(), chosen);
        }
        return true;
    }

    /** The same for the items that were chosen in a list. */
    public List<BulkAction> bulkActions() {
        return Arrays.stream(Act.values()).<BulkAction>map(Bulk::new).toList();
    }

    private final class Bulk implements BulkAction {

        private final Act act;

        private Bulk(final Act act) {
            this.act = act;
        }

        @Override
        public String name() {
            return act.key();
        }

        @Override
        public boolean open(final Visit visit, final ContentApp app) {
            return act.open(app.publishable(visit.user()));
        }

        @Override
        public void run(final Visit visit, final ContentApp app, final List<String> ids, final String back)
                throws IOException {
            final Selection chosen = Selection.of(visit, app, ids, back);
            if (act == Act.DUPLICATE) {
                acting.perform(visit, act, chosen);
            } else {
                acting.ask(visit, act, chosen);
            }
        }
    }
}
