package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemBars;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Draft;
import dk.gladsaxe.ledelse.embedded.editing.drafts.DraftKey;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Drafts;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a new item, or changes one. */
public final class DetailScreen implements Screen {

    private static final String DRAFT = "draft";

    private final ItemEditing editing;
    private final FormDialog dialog;
    private final DraftOffers offers;
    private final ItemBars bars;

    public DetailScreen(final ItemEditing editing, final FormDialog dialog, final Drafts drafts, final Indexes indexes,
            final ItemBars bars) {
        this.editing = editing;
        this.dialog = dialog;
        this.offers = new DraftOffers(drafts, indexes, Moments.ZONE);
        this.bars = bars;
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

    @Override
    public boolean showAgain(final Visit visit) throws IOException {
        return handle(visit);
    }

    private void create(final Visit visit, final ContentApp app) throws IOException {
        final String folder = visit.parameter("folder").filter(path -> path.startsWith("/")).orElse("/");
        final ItemKind kind = app.kind(visit);
        final Optional<Draft> taken = offers.takenUp(visit, app);
        final DraftKey key = taken.map(Draft::key)
                .or(() -> visit.parameter(DRAFT).flatMap(DraftKey::of).filter(DraftKey::isNew)).orElseGet(DraftKey::fresh);
        final Subject subject = new Subject(app.label(), app.path(), visit.texts().of("detail.new"), kind,
                Optional.empty(), app.path() + "/new", Map.of("folder", taken.map(draft -> folder(draft, folder))
                        .orElse(folder), DRAFT, key.text()), item -> app.path(item.id()));
        dialog.run(visit, subject,
                taken.map(draft -> offers.values(visit, kind, draft)).orElseGet(() -> Defaults.of(kind)),
                Beside.offering(taken.isPresent() || visit.post() ? List.of() : offers.begun(visit, app, kind)),
                (values, expected) -> editing.create(kind, folder, values, Optional.of(key), visit.user()));
    }

    private static String folder(final Draft draft, final String otherwise) {
        return draft.parameters().getOrDefault("folder", List.of(otherwise)).get(0);
    }

    private boolean change(final Visit visit, final ContentApp app, final String id) throws IOException {
        final ItemKind kind = app.kind(visit);
        final Optional<StoredItem> item = editing.find(kind, id, visit.user());
        if (item.isEmpty()) {
            return false;
        }
        final Optional<Draft> taken = offers.takenUp(visit, app).filter(draft -> draft.key().text().equals(id));
        final Subject subject = new Subject(app.label(), app.path(), item.get().title(), kind,
                Optional.of(taken.map(draft -> since(item.get(), draft)).orElse(item.get())), app.path(id),
                Map.of(DRAFT, id), stored -> app.path(stored.id()));
        dialog.run(visit, subject,
                taken.map(draft -> offers.values(visit, kind, draft)).orElse(item.get().values()),
                new Beside(taken.isPresent() || visit.post() ? List.of()
                        : offers.ofItem(visit, app, id, kind, item.get().values()), bars.of(visit, app, id)),
                (values, expected) -> editing.save(kind, id, values, expected, visit.user()));
        return true;
    }

    /** Whoever goes on with a draft began with what was stored then, and is told if it is something else by now. */
    private static StoredItem since(final StoredItem item, final Draft draft) {
        return draft.parameters().getOrDefault("revision", List.of()).stream().findFirst()
                .map(revision -> new StoredItem(item.id(), item.path(), item.title(), item.values(),
                        new Revision(revision))).orElse(item);
    }
}
