package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An area of a template.
 *
 * @param templateScript absent: the host loops over the components itself, as Magnolia does
 * @param components     identifiers of the component templates that may be added, in the order of the file
 * @param maxComponents  absent: no limit
 * @param areas          areas inside this area
 */
public record AreaDefinition(
        String name,
        Optional<String> title,
        Optional<String> description,
        Type type,
        Optional<String> templateScript,
        Optional<String> dialog,
        List<String> components,
        Inheritance inheritance,
        boolean enabled,
        boolean optional,
        boolean createAreaNode,
        Optional<Integer> maxComponents,
        Optional<Boolean> editable,
        Map<String, Object> parameters,
        Map<String, AreaDefinition> areas) {

    public AreaDefinition {
        components = List.copyOf(components);
        parameters = Map.copyOf(parameters);
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /** The three kinds of area that exist. */
    public enum Type {
        LIST("list"), SINGLE("single"), NO_COMPONENT("noComponent");

        private final String key;

        Type(final String key) {
            this.key = key;
        }

        /** The word used in YAML and in editor markers. */
        public String key() {
            return key;
        }
    }

    /** Whether and what an area takes over from the same area of ancestor pages. */
    public record Inheritance(boolean enabled, Components components, boolean properties) {

        public static final Inheritance NONE = new Inheritance(false, Components.FILTERED, false);

        /** Which components are inherited; filtered: only those whose own property {@code inheritable} is true. */
        public enum Components { ALL, NONE, FILTERED }
    }
}
