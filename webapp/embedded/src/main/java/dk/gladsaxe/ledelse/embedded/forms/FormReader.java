package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.definitions.AppDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.DialogDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Messages;
import dk.gladsaxe.ledelse.embedded.forms.Form.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the forms of apps and dialogs in one language of the interface. Immutable. */
public final class FormReader {

    private final Messages messages;
    private final Locale locale;

    public FormReader(final Messages messages, final Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The form in which the items of an app are edited; without fields when the app has none. */
    public Form app(final AppDefinition app) {
        final Tree form = new Tree(app.tree()).child("subApps").flatMap(subApps -> subApps.child("detail"))
                .flatMap(detail -> detail.child("form")).orElse(new Tree(Map.of()));
        return form(app.name(), form);
    }

    public Form dialog(final DialogDefinition dialog) {
        return form(dialog.id(), new Tree(dialog.form()));
    }

    private Form form(final String id, final Tree form) {
        final Labels labels = new Labels(messages, locale, id);
        final FieldReader reader = new FieldReader(labels);
        if (form.named("tabs").isEmpty()) {
            return arranged(form, labels, reader.fields(form, "properties", List.of()));
        }
        final List<Tab> tabs = new ArrayList<>();
        form.named("tabs").forEach((name, tab) ->
                tabs.add(new Tab(name, labels.tab(tab, name), reader.fields(tab, "fields", List.of()))));
        return new Form(tabs);
    }

    /** By the tabs of the layout; what they leave out comes on the last one, so that nothing cannot be edited. */
    private static Form arranged(final Tree form, final Labels labels, final List<Field> fields) {
        final Map<String, Field> left = new LinkedHashMap<>();
        fields.forEach(field -> left.put(field.name(), field));
        final List<Tab> tabs = new ArrayList<>();
        form.child("layout").ifPresent(layout -> layout.named("tabs").forEach((name, tab) -> {
            final List<Field> here = new ArrayList<>();
            tab.named("fields").keySet().stream().filter(left::containsKey)
                    .forEach(field -> here.add(left.remove(field)));
            tabs.add(new Tab(name, labels.tab(tab, name), here));
        }));
        if (tabs.isEmpty()) {
            return new Form(List.of(new Tab("all", "", fields)));
        }
        final Tab last = tabs.remove(tabs.size() - 1);
        final List<Field> more = new ArrayList<>(last.fields());
        more.addAll(left.values());
        tabs.add(new Tab(last.name(), last.label(), more));
        return new Form(tabs);
    }
}
