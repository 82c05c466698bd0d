package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Json;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Submission;
import dk.gladsaxe.ledelse.embedded.forms.Validation;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a new item while another one is written that is to refer to it: the fields that must be filled in and no more,
 * without a page around them. The item is a draft; the rest can be written later.
 */
public final class QuickScreen implements Screen {

    private static final List<String> TITLES = List.of("title", "shortTitle", "text");

    private final ItemEditing editing;
    private final Targets targets;

    public QuickScreen(final ItemEditing editing, final Indexes indexes) {
        this.editing = editing;
        this.targets = new Targets(indexes);
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        final Optional<ContentApp> app = visit.under("apps") && address.size() == 3 && address.get(2).equals("quick")
                ? ContentApp.find(visit, address.get(1)) : Optional.empty();
        if (app.isEmpty()) {
            return false;
        }
        final ItemKind kind = app.get().kind(visit);
        final Form form = required(kind);
        if (visit.post()) {
            create(visit, app.get(), kind, form);
        } else {
            show(visit, app.get(), form, beginning(visit, kind, form), List.of());
        }
        return true;
    }

    /** The name is made of the title. */
    private static Form required(final ItemKind kind) {
        return new Form(List.of(new Form.Tab("required", "", kind.fields().stream()
                .filter(field -> field.common().required() && !field.name().equals(kind.nameProperty())).toList())));
    }

    /** What was typed already is the beginning of its title. */
    private static Group beginning(final Visit visit, final ItemKind kind, final Form form) {
        final Map<String, Value> values = new LinkedHashMap<>(Defaults.of(kind).values());
        TITLES.stream().filter(name -> form.field(name).isPresent()).findFirst().ifPresent(name ->
                values.put(name, new Value.Single(visit.parameter("title").orElse(""))));
        return new Group(values);
    }

    private void create(final Visit visit, final ContentApp app, final ItemKind kind, final Form form)
            throws IOException {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final Group sent = new Cleaning(languages).clean(form,
                new Submission(visit.exchange().parameters(), languages).values(form));
        final List<Finding> findings = Validation.check(form, sent, languages);
        if (!findings.isEmpty()) {
            show(visit, app, form, sent, findings);
            return;
        }
        final Map<String, Value> values = new LinkedHashMap<>(Defaults.of(kind).values());
        values.putAll(sent.values());
        if (editing.create(kind, "/", new Group(values), visit.user()) instanceof Saving.Saved saved) {
            visit.json(201, Json.of(Map.of("value", saved.item().id(), "label", saved.item().title())));
        } else {
            visit.show(404, "notFound", Map.of());
        }
    }

    private void show(final Visit visit, final ContentApp app, final Form form, final Group values,
            final List<Finding> findings) throws IOException {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final List<Field> fields = form.fields().toList();
        final List<Input> inputs = new Inputs(visit, languages, targets, findings).of(fields, values, "").stream()
                .filter(input -> input.lang().isEmpty() || input.lang().equals(languages.standard().toString())).toList();
        visit.show(findings.isEmpty() ? 200 : 422, "detail/quick", Map.of("inputs", inputs,
                "action", visit.address(app.path() + "/quick")));
    }
}
