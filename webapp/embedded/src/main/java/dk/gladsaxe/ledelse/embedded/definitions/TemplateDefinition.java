package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page or component template ({@code /<module>/templates/**}). Identifier {@code module:path/name}.
 *
 * @param title          as written: a message key or literal text
 * @param templateScript resource path of the script
 * @param dialog         identifier of the dialog that edits it
 * @param parameters     read by scripts as {@code def.parameters}; plain Java values
 * @param areas          by name, in the order of the file
 * @param origin         the file, for messages
 */
public record TemplateDefinition(
        String id,
        Optional<String> title,
        Optional<String> description,
        String renderType,
        String templateScript,
        Optional<String> dialog,
        boolean visible,
        Optional<Boolean> editable,
        Optional<Boolean> moveable,
        Optional<Boolean> deletable,
        Optional<Boolean> writable,
        Map<String, Object> parameters,
        Map<String, AreaDefinition> areas,
        String origin) {

    public TemplateDefinition {
        parameters = Map.copyOf(parameters);
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /** True for a template that an author may choose for a page: its path starts with {@code pages/}. */
    public boolean page() {
        return id.substring(id.indexOf(':') + 1).startsWith("pages/");
    }
}
