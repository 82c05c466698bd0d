package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a new item, or changes one. */
public final class DetailScreen implements Screen {

    private final ItemEditing editing;
    private final FormDialog dialog;

    public DetailScreen(final ItemEditing editing, final FormDialog dialog) {
        this.editing = editing;
        this.dialog = dialog;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        final Optional<ContentApp> app = visit.under("apps") && address.size() >= 3
                ? ContentApp.find(visit, address.get(1)) : Optional.empty();
        if (app.isEmpty()) {
            return false;
        }
        if (address.size() == 3 && address.get(2).equals("new")) {
            create(visit, app.get());
            return true;
        }
        return address.size() == 4 && address.get(2).equals("items") && change(visit, app.get(), address.get(3));
    }

    private void create(final Visit visit, final ContentApp app) throws IOException {
        final String folder = visit.parameter("folder").filter(path -> path.startsWith("/")).orElse("/");
        final ItemKind kind = app.kind(visit);
        final Subject subject = new Subject(app.label(), app.path(), visit.texts().of("detail.new"), kind,
                Optional.empty(), app.path() + "/new", Map.of("folder", folder), item -> app.path(item.id()));
        dialog.run(visit, subject, Defaults.of(kind),
                (values, expected) -> editing.create(kind, folder, values, visit.user()));
    }

    private boolean change(final Visit visit, final ContentApp app, final String id) throws IOException {
        final ItemKind kind = app.kind(visit);
        final Optional<StoredItem> item = editing.find(kind, id, visit.user());
        if (item.isEmpty()) {
            return false;
        }
        final Subject subject = new Subject(app.label(), app.path(), item.get().title(), kind, item, app.path(id),
                Map.of(), stored -> app.path(stored.id()));
        dialog.run(visit, subject, item.get().values(),
                (values, expected) -> editing.save(kind, id, values, expected, visit.user()));
        return true;
    }
}
