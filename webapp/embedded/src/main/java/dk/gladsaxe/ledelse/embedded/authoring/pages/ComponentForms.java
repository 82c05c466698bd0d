package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.detail.Subject;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartEditing;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms of components and areas: their dialogs. */
final class ComponentForms {

    private static final String COMPONENT_TYPE = "mgnl:component";

    private final PartEditing editing;
    private final FormDialog dialog;

    ComponentForms(final PartEditing editing, final FormDialog dialog) {
        this.editing = editing;
        this.dialog = dialog;
    }

    boolean handle(final Visit visit, final EditedPage page) throws IOException {
        final Optional<PartView> area = visit.parameter("area").flatMap(page::area);
        final Optional<PartView> part = visit.parameter("node").flatMap(page::part);
        final Optional<String> template = visit.parameter("template");
        if (area.isPresent() && template.isPresent()
                && area.get().choices().stream().anyMatch(choice -> choice.id().equals(template.get()))) {
            add(visit, page, area.get(), template.get());
            return true;
        }
        return part.filter(each -> each.may().edit()).isPresent() && change(visit, page, part.get());
    }

    private void add(final Visit visit, final EditedPage page, final PartView area, final String template)
            throws IOException {
        final Templates templates = new Templates(visit);
        final ItemKind kind = kind(templates.form(template));
        final Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("path", page.page().path());
        hidden.put("area", area.path());
        hidden.put("template", template);
        final Subject subject = new Subject(page.page().title(), editor(page, area.id()),
                visit.texts().of("pages.component.new", templates.title(template)), kind, Optional.empty(),
                "/pages/component", hidden, item -> editor(page, item.id()));
        dialog.run(visit, subject, (values, expected) ->
                editing.add(area.path(), area.room(), template, kind, values, visit.user()));
    }

    private boolean change(final Visit visit, final EditedPage page, final PartView part) throws IOException {
        final ItemKind kind = kind(new Templates(visit).dialog(part.dialog()));
        final Optional<StoredItem> item = editing.find(kind, part.id(), visit.user());
        if (item.isEmpty()) {
            return false;
        }
        final String here = new PageAddresses().component(page.page().path(), part.path());
        final Subject subject = new Subject(page.page().title(), editor(page, part.id()), part.label(), kind, item,
                here, Map.of(), stored -> here);
        dialog.run(visit, subject,
                (values, expected) -> editing.save(kind, part.id(), values, expected, visit.user()));
        return true;
    }

    private static String editor(final EditedPage page, final String id) {
        return new PageAddresses().page("edit", page.page().path()) + "#part-" + id;
    }

    private static ItemKind kind(final Form form) {
        return new ItemKind(PageEditing.WEBSITE, COMPONENT_TYPE, "", form);
    }
}
