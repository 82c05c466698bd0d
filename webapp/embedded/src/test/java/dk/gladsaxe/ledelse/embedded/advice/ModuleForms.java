package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.YamlDefinitions;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.FormReader;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Submission;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import dk.gladsaxe.ledelse.templating.LedelseFunctions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Items of the module's own content types, filled in for a test. */
final class ModuleForms {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final ModuleSet modules;
    private final Definitions definitions;

    ModuleForms() {
        try {
            final Path module =
                    Path.of(LedelseFunctions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            modules = ModuleSet.open(List.of(module),
                    List.of(ResourceLayer.lightModules(SharedHost.PROJECT.resolve("light-modules"))));
            definitions = YamlDefinitions.load(modules.resources(), modules.names());
        } catch (final URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param app such as {@code stories} */
    Item item(final String app, final Map<String, String> values) {
        final var definition = definitions.app("ledelse-" + app + "-app").orElseThrow();
        final Form form = new FormReader(definitions.messages(), DANISH).app(definition);
        final Languages languages = new Languages(DANISH, List.of(DANISH, Locale.ENGLISH));
        final Map<String, List<String>> parameters = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
        final String type = definition.contentType().flatMap(definitions::contentType).orElseThrow().model().nodeType();
        return new Item(type, form, new Submission(parameters, languages).values(form), languages, true);
    }

    void close() {
        modules.close();
    }
}
