package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.GeneratedActions;
import dk.gladsaxe.ledelse.embedded.definitions.LabelKeys;
import dk.gladsaxe.ledelse.embedded.definitions.RawDefinition;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the labels that a definition leaves to the message bundles. */
final class Labels {

    /** A label, the keys that would be tried for it, and the file it is needed for. */
    record Label(String what, List<String> keys, Place place, String keyPath) {
    }

    private static final Set<String> OWN_COLUMNS =
            Set.of("name", "path", "jcrName", "jcrPath", "jcrPublishingStatus", "mgnl:lastModified");
    /** A form never shows the name of such a field. */
    private static final String HIDDEN = "hiddenField";

    private final List<Label> found = new ArrayList<>();

    List<Label> of(final RawDefinition raw) {
        final YamlMap tree = raw.tree();
        switch (raw.kind()) {
            case APP -> app(raw.id(), tree);
            case DIALOG -> {
                unlabelled("dialog", tree, "label", LabelKeys.dialog(raw.id()), "label");
                tree.map("form").ifPresent(form -> form(raw.id(), form, "form"));
            }
            case TEMPLATE -> {
                unlabelled("template", tree, "title", LabelKeys.template(raw.id()), "title");
                areas(tree, "areas");
            }
            default -> { }
        }
        return List.copyOf(found);
    }

    private void app(final String app, final YamlMap tree) {
        unlabelled("app", tree, "label", LabelKeys.app(app), "label");
        each(tree, "subApps", (name, subApp) -> {
            final String path = "subApps." + name;
            each(subApp, "actions", (action, definition) -> {
                if (definition.has("$type") && !GeneratedActions.include(action)) {
                    unlabelled("action " + action, definition, "label", LabelKeys.action(app, name, action),
                            path + ".actions." + action);
                }
            });
            subApp.map("workbench").ifPresent(workbench -> each(workbench, "contentViews", (view, definition) ->
                    each(definition, "columns", (column, columnDefinition) -> {
                        if (!OWN_COLUMNS.contains(column)) {
                            unlabelled("column " + column, columnDefinition, "label",
                                    LabelKeys.column(app, name, column), path + ".workbench.contentViews." + view);
                        }
                    })));
            subApp.map("form").ifPresent(form -> form(app, form, path + ".form"));
        });
    }

    private void areas(final YamlMap tree, final String path) {
        each(tree, "areas", (name, area) -> {
            unlabelled("area " + name, area, "title", LabelKeys.area(name), path + "." + name + ".title");
            areas(area, path + "." + name + ".areas");
        });
    }

    private void form(final String id, final YamlMap form, final String path) {
        fields(id, form, "properties", List.of(), path);
        each(form, "tabs", (tab, definition) -> {
            tab(id, tab, definition, path);
            fields(id, definition, "fields", List.of(), path + ".tabs." + tab);
        });
        form.map("layout").ifPresent(layout -> each(layout, "tabs", (tab, definition) ->
                tab(id, tab, definition, path + ".layout")));
    }

    private void tab(final String id, final String tab, final YamlMap definition, final String path) {
        unlabelled("tab " + tab, definition, "label", LabelKeys.tab(id, tab), path + ".tabs." + tab);
    }

    private void fields(
            final String id, final YamlMap parent, final String key, final List<String> enclosing,
            final String path) {
        each(parent, key, (name, field) -> {
            final String fieldPath = path + "." + key + "." + name;
            if (field.scalar("$type").map(YamlScalar::text).filter(HIDDEN::equals).isEmpty()) {
                unlabelled("field " + name, field, "label", LabelKeys.field(id, enclosing, name), fieldPath);
            }
            inside(id, name, field, enclosing, fieldPath);
            field.map("field").ifPresent(item -> inside(id, name, item, enclosing, fieldPath + ".field"));
        });
    }

    private void inside(
            final String id, final String name, final YamlMap field, final List<String> enclosing,
            final String path) {
        final List<String> below = new ArrayList<>(enclosing);
        below.add(name);
        fields(id, field, "properties", below, path);
        each(field, "forms", (form, definition) -> fields(id, definition, "properties", below, path + "." + form));
        final Optional<YamlMap> datasource = field.map("datasource");
        datasource.ifPresent(source -> each(source, "options", (option, definition) ->
                unlabelled("option " + option, definition, "label",
                        LabelKeys.option(id, enclosing, name, option), path + ".datasource.options." + option)));
    }

    private void unlabelled(
            final String what, final YamlMap map, final String key, final List<String> keys, final String path) {
        if (!map.has(key)) {
            found.add(new Label(what, keys, map.place(), path));
        }
    }

    private static void each(final YamlMap map, final String key, final BiConsumer<String, YamlMap> work) {
        map.get(key).map(YamlMap::named).orElse(Map.of()).forEach((name, node) -> {
            if (node instanceof YamlMap thing) {
                work.accept(name, thing);
            }
        });
    }
}
