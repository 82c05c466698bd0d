package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.definitions.LabelKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a list.
 *
 * @param name  the property it shows
 * @param sort  what to sort by for it
 */
public record Column(String name, Kind kind, String label, String sort) {

    /** What its cells are. */
    public enum Kind { TITLE, STATUS, DATE, PATH, TEXT }

    private static final String STATUS = "jcrPublishingStatus";
    private static final Map<String, Kind> KINDS = Map.of("jcrTitleColumn", Kind.TITLE, "jcrStatusColumn", Kind.STATUS,
            "dateColumn", Kind.DATE, "jcrPathColumn", Kind.PATH);

    /** The columns that the app's definition gives a view. */
    static List<Column> of(final Visit visit, final ContentApp app, final String view) {
        final List<Column> columns = new ArrayList<>();
        named(find(app.definition().tree(), view).get("columns")).forEach((name, column) ->
                columns.add(column(visit, app, name, column)));
        return List.copyOf(columns);
    }

    private static Column column(final Visit visit, final ContentApp app, final String name, final Map<?, ?> column) {
        final Kind kind = name.equals(STATUS) ? Kind.STATUS : name.equals("name") ? Kind.TITLE
                : name.startsWith("mgnl:last") ? Kind.DATE
                : KINDS.getOrDefault(String.valueOf(column.get("$type")), Kind.TEXT);
        final String label = Optional.ofNullable(column.get("label")).map(String::valueOf).map(visit::label)
                .or(() -> visit.texts().find("lists.column." + name.replace(':', '-')))
                .or(() -> LabelKeys.column(app.name(), "browser", name).stream()
                        .map(key -> visit.instance().definitions().messages().find(key, visit.texts().locale()))
                        .flatMap(Optional::stream).findFirst())
                .orElse(name);
        return new Column(name, kind, label, kind == Kind.STATUS ? "status" : name);
    }

    private static Map<?, ?> find(final Map<String, Object> tree, final String view) {
        Map<?, ?> here = tree;
        for (final String key : List.of("subApps", "browser", "workbench")) {
            here = here.get(key) instanceof Map<?, ?> next ? next : Map.of();
        }
        return Optional.<Map<?, ?>>ofNullable(named(here.get("contentViews")).get(view)).orElse(Map.of());
    }

    /** Things by name, spelled as a mapping or as a list of things with names. */
    private static Map<String, Map<?, ?>> named(final Object things) {
        final Map<String, Map<?, ?>> named = new LinkedHashMap<>();
        if (things instanceof Map<?, ?> map) {
            map.forEach((name, thing) -> named.put(String.valueOf(name), thing instanceof Map<?, ?> one ? one : Map.of()));
        } else if (things instanceof List<?> list) {
            list.forEach(thing -> {
                if (thing instanceof Map<?, ?> one) {
                    named.put(String.valueOf(one.get("name")), one);
                }
            });
        }
        return named;
    }
}
