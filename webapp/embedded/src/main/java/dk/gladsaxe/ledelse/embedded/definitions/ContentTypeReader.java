package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.Model;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.Option;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.Property;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.SubModel;
import dk.gladsaxe.ledelse.embedded.definitions.schema.SchemaCheck;
import dk.gladsaxe.ledelse.embedded.definitions.schema.Suggestion;
import dk.gladsaxe.ledelse.embedded.definitions.schema.ValueType;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** From a checked tree to a content type. */
final class ContentTypeReader {

    static final String DEFAULT_NODE_TYPE = "mgnl:content";
    static final String REFERENCE = "reference:";
    /** Types whose capitals do not count. */
    private static final Set<String> ANY_CASE = Set.of("string", "date", "richtext", "boolean", "asset", "page");
    private static final Set<String> EXACT = Set.of("String", "Long", "Double", "Decimal");
    private static final Set<String> KNOWN = Set.of("String", "Date", "richText", "Boolean", "asset", "page", "Long",
            "Double", "Decimal", REFERENCE + "<content type>");
    private static final Pattern TRANSLATION = Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?");
    private static final Set<String> KNOWN_PREFIXES = Set.of("mgnl", "nt", "mix", "jcr");

    private final Problems problems;
    private final List<SchemaCheck.Use> uses;

    /** @param uses takes the content types that properties refer to */
    ContentTypeReader(final Problems problems, final List<SchemaCheck.Use> uses) {
        this.problems = problems;
        this.uses = uses;
    }

    ContentTypeDefinition read(final RawDefinition raw) {
        final YamlMap datasource = raw.tree().map("datasource").orElseThrow();
        final YamlMap model = raw.tree().map("model").orElseThrow();
        final Set<String> subModels = Read.named(model, "subModels").keySet();
        final Set<String> prefixes = new HashSet<>(KNOWN_PREFIXES);
        prefixes.addAll(Read.textMap(datasource, "namespaces").keySet());
        if (!datasource.has("$type") && !datasource.has("class")) {
            problems.warning(Rule.DEPRECATED, datasource.place(), "datasource.$type",
                    "a Magnolia 6.3 or later asks for the type of the datasource",
                    "add $type: jcrContentTypeDatasource");
        }
        checkPrefix(model, prefixes, "model.nodeType");
        final List<SubModel> inner = new ArrayList<>();
        Read.named(model, "subModels").forEach((name, subModel) -> {
            final String path = "model.subModels." + name;
            checkPrefix(subModel, prefixes, path + ".nodeType");
            inner.add(new SubModel(name, Read.text(subModel, "nodeType"), properties(subModel, subModels, path)));
        });
        new SubModelCycles(problems).check(inner, model.placeOf("subModels"));
        return new ContentTypeDefinition(
                raw.id(),
                Read.text(datasource, "workspace").orElseThrow(),
                Read.text(datasource, "rootPath").orElse("/"),
                Read.textMap(datasource, "namespaces"),
                Read.text(datasource, "nodeTypeDefinition"),
                Read.flag(datasource, "autoCreate", false),
                new Model(Read.text(model, "nodeType").orElse(DEFAULT_NODE_TYPE),
                        properties(model, subModels, "model"), inner),
                raw.file().origin());
    }

    private void checkPrefix(final YamlMap model, final Set<String> known, final String keyPath) {
        Read.text(model, "nodeType").filter(type -> type.indexOf(':') > 0)
                .map(type -> type.substring(0, type.indexOf(':')))
                .filter(prefix -> !known.contains(prefix))
                .ifPresent(prefix -> problems.error(Rule.DANGLING, model.placeOf("nodeType"), keyPath,
                        "no namespace is known for the prefix " + prefix,
                        "add it under datasource.namespaces with its address"));
    }

    private List<Property> properties(final YamlMap model, final Set<String> subModels, final String path) {
        final List<Property> properties = new ArrayList<>();
        Read.named(model, "properties").forEach((name, property) -> {
            final String type = Read.text(property, "type").orElse("String");
            if (TRANSLATION.matcher(name).matches()) {
                problems.warning(Rule.READS_DIFFERENTLY, property.place(), path + ".properties." + name,
                        "delivery takes the end of " + name + " for a language, and hides or renames the property",
                        "write the name without an underscore");
            }
            checkType(type, property, subModels, path + ".properties." + name + ".type");
            properties.add(new Property(
                    name,
                    type,
                    Read.text(property, "label"),
                    Read.flag(property, "required", false),
                    Read.flag(property, "multiple", false),
                    Read.flag(property, "i18n", false),
                    options(property),
                    Read.any(property, "defaultValue"),
                    Read.flag(property, "readOnly", false)));
        });
        return List.copyOf(properties);
    }

    private void checkType(
            final String type, final YamlMap property, final Set<String> subModels, final String keyPath) {
        if (type.startsWith(REFERENCE)) {
            uses.add(new SchemaCheck.Use(ValueType.Target.CONTENTTYPE, type.substring(REFERENCE.length()),
                    property.placeOf("type"), keyPath));
        } else if (!ANY_CASE.contains(type.toLowerCase(Locale.ROOT)) && !EXACT.contains(type)
                && !subModels.contains(type)) {
            final Set<String> known = new HashSet<>(KNOWN);
            known.addAll(subModels);
            problems.error(Rule.UNKNOWN_TYPE, property.placeOf("type"), keyPath,
                    "'" + type + "' is no property type, and Magnolia would take it for plain text",
                    Suggestion.of(type, known));
        }
    }

    private static List<Option> options(final YamlMap property) {
        final List<Option> options = new ArrayList<>();
        property.get("options").ifPresent(node -> {
            if (node instanceof YamlList list) {
                list.items().forEach(item -> option(Optional.empty(), (YamlMap) item).ifPresent(options::add));
            } else {
                YamlMap.named(node).forEach((name, item) ->
                        option(Optional.of(name), (YamlMap) item).ifPresent(options::add));
            }
        });
        return List.copyOf(options);
    }

    private static Optional<Option> option(final Optional<String> name, final YamlMap option) {
        return Read.text(option, "value").or(option::name).or(() -> name)
                .map(value -> new Option(value, Read.text(option, "label")));
    }
}
