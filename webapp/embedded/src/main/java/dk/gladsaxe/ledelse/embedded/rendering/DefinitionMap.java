package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code def}: the definition at work, as a script reads it. */
final class DefinitionMap {

    private DefinitionMap() {
    }

    static Map<String, Object> of(final Frame frame, final RenderingContext context) {
        return frame.area().map(area -> of(area, context)).orElseGet(() -> of(frame.template(), context));
    }

    private static Map<String, Object> of(final TemplateDefinition template, final RenderingContext context) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", template.id());
        map.put("name", template.id().substring(template.id().lastIndexOf('/') + 1));
        map.put("title", Titles.of(template, context));
        template.description().ifPresent(text -> map.put("description", context.message(text)));
        template.dialog().ifPresent(dialog -> map.put("dialog", dialog));
        map.put("renderType", template.renderType());
        map.put("templateScript", template.templateScript());
        map.put("visible", template.visible());
        map.put("parameters", template.parameters());
        map.put("areas", areas(template.areas(), context));
        return map;
    }

    private static Map<String, Object> of(final AreaDefinition area, final RenderingContext context) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", area.name());
        map.put("title", Titles.of(area, context));
        area.description().ifPresent(text -> map.put("description", context.message(text)));
        area.dialog().ifPresent(dialog -> map.put("dialog", dialog));
        area.templateScript().ifPresent(script -> map.put("templateScript", script));
        map.put("type", area.type().key());
        map.put("enabled", area.enabled());
        map.put("optional", area.optional());
        area.maxComponents().ifPresent(most -> map.put("maxComponents", most));
        map.put("parameters", area.parameters());
        map.put("areas", areas(area.areas(), context));
        return map;
    }

    private static Map<String, Object> areas(
            final Map<String, AreaDefinition> areas, final RenderingContext context) {
        final Map<String, Object> map = new LinkedHashMap<>();
        areas.forEach((name, area) -> map.put(name, of(area, context)));
        return map;
    }
}
