package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.ArrayList;
import java.util.List;

/**
 * The message keys that a Magnolia tries for a label that a definition does not spell, in its order. A trailing
 * {@code .label} may be left off in the bundle.
 */
public final class LabelKeys {

    private static final String LABEL = ".label";

    private LabelKeys() {
    }

    public static List<String> app(final String app) {
        return labels(app + ".app");
    }

    public static List<String> action(final String app, final String subApp, final String action) {
        return labels(app + "." + subApp + ".actions." + action, "actions." + action);
    }

    public static List<String> column(final String app, final String subApp, final String column) {
        final String name = column.replace(':', '-');
        return labels(app + "." + subApp + ".views." + name, app + ".views." + name, "views." + name);
    }

    /** @param id {@code module:path/name} */
    public static List<String> dialog(final String id) {
        return labels(root(id), "dialogs." + id.substring(id.indexOf(':') + 1).replace('/', '.'));
    }

    /** @param enclosing names of the composite fields around it, outermost first */
    public static List<String> field(final String id, final List<String> enclosing, final String field) {
        return labels(fieldKey(id, enclosing, field), "fields." + field);
    }

    public static List<String> tab(final String id, final String tab) {
        return labels(root(id) + ".tabs." + tab, "tabs." + tab);
    }

    public static List<String> option(
            final String id, final List<String> enclosing, final String field, final String option) {
        return labels(fieldKey(id, enclosing, field) + ".options." + option, "fields." + field + ".options." + option);
    }

    public static List<String> template(final String id) {
        final String key = id.substring(0, id.indexOf(':')) + ".templates."
                + id.substring(id.indexOf(':') + 1).replace('/', '.');
        return List.of(key, key + ".title");
    }

    public static List<String> area(final String area) {
        return List.of("templates.areas." + area, "templates.areas." + area + ".title");
    }

    public static List<String> launcherGroup(final String group) {
        return labels("app-launcher." + group);
    }

    private static String fieldKey(final String id, final List<String> enclosing, final String field) {
        final List<String> parts = new ArrayList<>();
        parts.add(root(id));
        parts.addAll(enclosing);
        parts.add(field);
        return String.join(".", parts);
    }

    private static String root(final String id) {
        return id.replace(':', '.').replace('/', '.');
    }

    private static List<String> labels(final String... keys) {
        final List<String> labels = new ArrayList<>();
        for (final String key : keys) {
            labels.add(key + LABEL);
            labels.add(key);
        }
        return labels;
    }
}
