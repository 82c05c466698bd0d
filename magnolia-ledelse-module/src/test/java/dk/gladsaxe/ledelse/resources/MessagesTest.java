package dk.gladsaxe.ledelse.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The messages of the module")
class MessagesTest {

    @Test
    @DisplayName("have the same keys in Danish and English")
    void bundlesAgree() {
        assertThat(keys("da")).isEqualTo(keys("en"));
    }

    @ParameterizedTest(name = "name everything the editors see, and nothing else ({0})")
    @ValueSource(strings = {"da", "en"})
    void coverTheApps(final String language) {
        assertThat(keys(language)).containsExactlyElementsOf(expectedKeys());
    }

    @ParameterizedTest(name = "are never empty ({0})")
    @ValueSource(strings = {"da", "en"})
    void areNeverEmpty(final String language) {
        assertThat(bundle(language).values()).allMatch(message -> !message.toString().isBlank());
    }

    /** The keys that Magnolia's generators ask for. */
    private static Set<String> expectedKeys() {
        final Map<String, TaggedYaml> types = ModuleFiles.contentTypes().stream()
                .collect(Collectors.toMap(TaggedYaml::name, type -> type));
        final Set<String> keys = new TreeSet<>(Set.of("app-launcher.ledelse.label"));
        for (final TaggedYaml app : ModuleFiles.yaml("ledelse/apps")) {
            final String name = app.name();
            final TaggedYaml type = types.get(app.tags().get(0).substring("!content-type:".length()));
            for (final String part : List.of("app", "browser", "detail", "browser.actions.addItem", "browser.actions.editItem")) {
                keys.add(name + "." + part + ".label");
            }
            app.listAt("subApps", "browser", "workbench", "contentViews").forEach(view -> maps(view.get("columns")).forEach(
                    column -> keys.add(name + ".views." + column.get("name").toString().replace(':', '-') + ".label")));
            app.listAt("subApps", "detail", "form", "layout", "tabs").forEach(tab -> keys.add(name + ".tabs." + tab.get("name") + ".label"));
            modelKeys(name, type.listAt("model", "properties"), type, keys);
            formKeys(name, app.mapAt("subApps", "detail", "form", "properties"), keys);
        }
        return keys;
    }

    private static void modelKeys(
            final String prefix, final List<Map<String, Object>> properties, final TaggedYaml type, final Set<String> keys) {
        for (final Map<String, Object> property : properties) {
            final String key = prefix + "." + property.get("name");
            keys.add(key + ".label");
            keys.add(key + ".description");
            maps(property.getOrDefault("options", List.of())).forEach(option -> keys.add(key + ".options." + option.get("value")));
            type.listAt("model", "subModels").stream().filter(model -> model.get("name").equals(property.get("type")))
                    .forEach(model -> modelKeys(key, maps(model.get("properties")), type, keys));
        }
    }

    private static void formKeys(final String prefix, final Map<String, Object> fields, final Set<String> keys) {
        fields.forEach((name, definition) -> {
            final Map<String, Object> field = TaggedYaml.map(definition);
            if (field.containsKey("buttonLabel")) {
                keys.add(prefix + "." + name + ".buttonLabel");
            }
            if (field.containsKey("validators")) {
                keys.add(prefix + "." + name + ".validation.errorMessage");
            }
            formKeys(prefix + "." + name, TaggedYaml.map(field.getOrDefault("properties", Map.of())), keys);
        });
    }

    private static List<Map<String, Object>> maps(final Object list) {
        return ((List<?>) list).stream().map(TaggedYaml::map).toList();
    }

    private static Set<String> keys(final String language) {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(final String language) {
        final Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(
                ModuleFiles.ROOT.resolve("ledelse/i18n/ledelse-messages_" + language + ".properties"))) {
            bundle.load(reader);
        } catch (final IOException e) {
            throw new AssertionError(e);
        }
        return bundle;
    }
}
