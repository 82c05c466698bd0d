package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemBars;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Submission;
import dk.gladsaxe.ledelse.embedded.forms.Validation;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a new item, or changes one. */
public final class DetailScreen implements Screen {

    private final ItemEditing editing;
    private final FormPage page;
    private final ConflictPage conflicts;

    public DetailScreen(final ItemEditing editing, final Indexes indexes, final ItemBars bars) {
        this.editing = editing;
        final Targets targets = new Targets(indexes);
        this.page = new FormPage(targets, bars);
        this.conflicts = new ConflictPage();
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
        if (!visit.post()) {
            page.show(visit, app, Optional.empty(), Defaults.of(app.kind(visit)), List.of(), folder);
            return;
        }
        final Sent sent = Sent.of(visit, app);
        if (!sent.findings().isEmpty()) {
            page.show(visit, app, Optional.empty(), sent.values(), sent.findings(), folder);
            return;
        }
        answer(visit, app, Optional.empty(), sent, editing.create(sent.kind(), folder, sent.values(), visit.user()));
    }

    private boolean change(final Visit visit, final ContentApp app, final String id) throws IOException {
        final Optional<StoredItem> item = editing.find(app.kind(visit), id, visit.user());
        if (item.isEmpty()) {
            return false;
        }
        if (!visit.post()) {
            page.show(visit, app, item, item.get().values(), List.of(), "");
            return true;
        }
        final Sent sent = Sent.of(visit, app);
        if (!sent.findings().isEmpty()) {
            page.show(visit, app, item, sent.values(), sent.findings(), "");
            return true;
        }
        answer(visit, app, item, sent, editing.save(sent.kind(), id, sent.values(),
                new Revision(visit.parameter("revision").orElse("")), visit.user()));
        return true;
    }

    private void answer(final Visit visit, final ContentApp app, final Optional<StoredItem> item, final Sent sent,
            final Saving saving) throws IOException {
        if (saving instanceof Saving.Saved saved) {
            final String stay = visit.parameter("then").filter("list"::equals).isPresent()
                    ? app.path() : app.path(saved.item().id());
            visit.redirect(visit.parameter("embedded").isPresent() ? stay + "?embedded=done" : stay, sent.flash(visit));
        } else if (saving instanceof Saving.Overtaken overtaken) {
            conflicts.show(visit, app, sent, overtaken);
        } else if (saving instanceof Saving.NameTaken taken) {
            final Finding finding = new Finding(ContentApp.NAME_PROPERTY, Finding.Rule.NODE_NAME, List.of(),
                    visit.texts().of("detail.nameTaken", taken.name()));
            page.show(visit, app, item, sent.values(), List.of(finding),
                    visit.parameter("folder").orElse("/"));
        } else {
            visit.show(404, "notFound", Map.of());
        }
    }

    /** What a browser sent, cleaned, and what is wrong with it. */
    record Sent(ItemKind kind, Group values, List<Finding> findings, Map<String, Integer> removed) {

        static Sent of(final Visit visit, final ContentApp app) {
            final Languages languages = Languages.of(visit.instance().definitions().site());
            final ItemKind kind = app.kind(visit);
            final Cleaning cleaning = new Cleaning(languages);
            final Group values = cleaning.clean(kind.form(),
                    new Submission(Choices.applied(visit.exchange().parameters()), languages).values(kind.form()));
            return new Sent(kind, values, Validation.check(kind.form(), values, languages), cleaning.removed());
        }

        Flash flash(final Visit visit) {
            if (removed.isEmpty()) {
                return new Flash(Flash.Kind.DONE, visit.texts().of("detail.saved"));
            }
            return new Flash(Flash.Kind.WARNING, visit.texts().of("detail.savedWithout", removed.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + " (" + each.getValue() + ")")
                    .collect(Collectors.joining(", "))));
        }
    }
}
