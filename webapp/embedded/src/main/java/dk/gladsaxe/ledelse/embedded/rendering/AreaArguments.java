package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition.Inheritance;
import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Settles what an area is: its definition, with what the directive says laid over it; without one, that alone. */
final class AreaArguments {

    private AreaArguments() {
    }

    static AreaDefinition definition(final Frame around, final Arguments arguments) {
        final String name = arguments.text("name").orElseThrow(() -> arguments.wrong("name", "given"));
        final AreaDefinition defined = Optional.ofNullable(around.areas().get(name)).orElseGet(() -> plain(name));
        return new AreaDefinition(
                name,
                defined.title(),
                arguments.text("description").or(defined::description),
                arguments.text("type").map(type -> type(arguments, type)).orElse(defined.type()),
                defined.templateScript(),
                arguments.text("dialog").or(defined::dialog),
                arguments.text("components").map(AreaArguments::identifiers).orElse(defined.components()),
                defined.inheritance(),
                defined.enabled(),
                defined.optional(),
                arguments.flag("createAreaNode").orElse(defined.createAreaNode()),
                arguments.number("maxComponents").or(defined::maxComponents),
                arguments.flag("editable").or(defined::editable),
                defined.parameters(),
                defined.areas());
    }

    private static AreaDefinition plain(final String name) {
        return new AreaDefinition(name, Optional.empty(), Optional.empty(), Type.LIST, Optional.empty(),
                Optional.empty(), List.of(), Inheritance.NONE, true, false, true, Optional.empty(), Optional.empty(),
                Map.of(), Map.of());
    }

    private static Type type(final Arguments arguments, final String key) {
        return Stream.of(Type.values()).filter(type -> type.key().equals(key)).findFirst()
                .orElseThrow(() -> arguments.wrong("type", "list, single or noComponent, not " + key));
    }

    private static List<String> identifiers(final String commaSeparated) {
        return Stream.of(commaSeparated.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }
}
