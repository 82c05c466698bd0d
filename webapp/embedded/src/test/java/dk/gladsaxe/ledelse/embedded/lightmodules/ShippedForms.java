package dk.gladsaxe.ledelse.embedded.lightmodules;

import dk.gladsaxe.ledelse.embedded.definitions.DefinitionLoader;
import dk.gladsaxe.ledelse.embedded.definitions.Kind;
import dk.gladsaxe.ledelse.embedded.definitions.Loading;
import dk.gladsaxe.ledelse.embedded.definitions.Messages;
import dk.gladsaxe.ledelse.embedded.definitions.RawDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.host.OwnModule;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forms of all apps and dialogs that this project ships, whole: with what a content type adds and files include. */
record ShippedForms(ModuleSet modules, Loading loading) implements AutoCloseable {

    static ShippedForms load() {
        final ModuleSet modules = ModuleSet.open(List.of(OwnModule.path()),
                List.of(ResourceLayer.lightModules(SharedHost.PROJECT.resolve("light-modules"))));
        return new ShippedForms(modules,
                new DefinitionLoader(modules.resources(), modules.names(), new Problems()).load());
    }

    Messages messages() {
        return loading.definitions().messages();
    }

    /** The identifiers of all templates and components. */
    List<String> templates() {
        return loading.definitions().templates().stream().map(TemplateDefinition::id).toList();
    }

    /** Every field, those inside other fields included. */
    List<Field> fields() {
        final List<Field> fields = new ArrayList<>();
        for (final RawDefinition raw : loading.raw()) {
            final String root = raw.id().replace(':', '.').replace('/', '.');
            if (raw.kind() == Kind.APP) {
                raw.tree().map("subApps").flatMap(subApps -> subApps.map("detail")).flatMap(detail -> detail.map("form"))
                        .ifPresent(form -> add(root, form, fields));
            } else if (raw.kind() == Kind.DIALOG) {
                raw.tree().map("form").ifPresent(form -> add(root, form, fields));
            }
        }
        return fields;
    }

    private static void add(final String prefix, final YamlMap around, final List<Field> fields) {
        around.get("properties").map(YamlMap::named).orElse(Map.of()).forEach((name, node) -> {
            final YamlMap definition = (YamlMap) node;
            final Field field = new Field(prefix + "." + name, definition);
            fields.add(field);
            add(field.key(), definition, fields);
            definition.map("field").ifPresent(entry -> add(field.key(), entry, fields));
        });
    }

    @Override
    public void close() {
        modules.close();
    }

    /** @param key by which Magnolia derives the keys of its messages */
    record Field(String key, YamlMap definition) {

        /** The key that the definition spells, else the derived one. */
        String messageKey(final String part) {
            return definition.scalar(part).map(YamlScalar::text).orElse(key + "." + part);
        }

        String type() {
            return definition.scalar("$type").map(YamlScalar::text).orElse("");
        }

        boolean required() {
            return definition.scalar("required").map(YamlScalar::text).filter("true"::equals).isPresent();
        }

        @Override
        public String toString() {
            return key;
        }
    }
}
