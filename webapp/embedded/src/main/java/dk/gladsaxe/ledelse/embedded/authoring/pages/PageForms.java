package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.detail.Subject;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartEditing;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Validator;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The forms of pages: the dialogs of their templates. */
public final class PageForms {

    /** Magnolia's own name for the field of a page's name. */
    private static final String NAME = "jcrName";
    private static final String PAGE_TYPE = "mgnl:page";

    private final PageReading reading;
    private final PageEditing editing;
    private final PartEditing parts;
    private final FormDialog dialog;

    public PageForms(final PageReading reading, final PageEditing editing, final PartEditing parts,
            final FormDialog dialog) {
        this.reading = reading;
        this.editing = editing;
        this.parts = parts;
        this.dialog = dialog;
    }

    /** Asks for a template, then for what its dialog asks for. */
    boolean create(final Visit visit) throws IOException {
        final String parent = visit.parameter("parent").orElse("/");
        final Optional<PageNode> above = reading.page(visit, parent);
        final boolean open = visit.user().permissions().allows(PageEditing.WEBSITE, parent, Permissions.ADD);
        if (above.isEmpty() && !parent.equals("/") || !open) {
            return false;
        }
        final Templates templates = new Templates(visit);
        final Optional<TemplateDefinition> template = visit.parameter("template").flatMap(templates::ofPage);
        if (template.isEmpty()) {
            final Map<String, Object> model = new HashMap<>();
            model.put("above", above);
            model.put("parent", parent);
            model.put("templates", templates.ofPages());
            visit.show("pages/new", model);
            return true;
        }
        final String id = template.get().id();
        final ItemKind kind = new ItemKind(PageEditing.WEBSITE, PAGE_TYPE, NAME, named(visit, templates.form(id)));
        final Subject subject = new Subject(visit.texts().of("pages.nav"), PageAddresses.TREE,
                visit.texts().of("pages.new.title", templates.title(id)), kind, Optional.empty(), "/pages/new",
                Map.of("parent", parent, "template", id), item -> new PageAddresses().page("edit", item.path()));
        dialog.run(visit, subject, (values, expected) -> editing.create(parent, id, kind, values, visit.user()));
        return true;
    }

    private static Form named(final Visit visit, final Form form) {
        final List<Form.Tab> tabs = new ArrayList<>(form.tabs());
        final Form.Tab last = tabs.remove(tabs.size() - 1);
        final List<Field> fields = new ArrayList<>(last.fields());
        fields.add(new Field.Line(new Field.Common(NAME, visit.texts().of("pages.name"),
                visit.texts().of("pages.name.help") + " " + visit.texts().of("pages.name.free"), false, false, "", false, "",
                List.of(new Validator.Matching(MoveScreen.NAME, visit.texts().of("pages.move.badName")))),
                Field.Kind.TEXT, 1, OptionalInt.empty(), ""));
        tabs.add(new Form.Tab(last.name(), last.label(), fields));
        return new Form(tabs);
    }

    boolean properties(final Visit visit, final PageNode page) throws IOException {
        if (!page.mayChange()) {
            return false;
        }
        final ItemKind kind =
                new ItemKind(PageEditing.WEBSITE, PAGE_TYPE, "", new Templates(visit).form(page.template()));
        final Optional<StoredItem> item = parts.find(kind, page.id(), visit.user());
        final String here = new PageAddresses().page("properties", page.path());
        final Subject subject = new Subject(page.title(), new PageAddresses().page("edit", page.path()),
                visit.texts().of("pages.properties.title", page.title()), kind, item, here, Map.of(), stored -> here);
        dialog.run(visit, subject,
                (values, expected) -> parts.save(kind, page.id(), values, expected, visit.user()));
        return true;
    }
}
