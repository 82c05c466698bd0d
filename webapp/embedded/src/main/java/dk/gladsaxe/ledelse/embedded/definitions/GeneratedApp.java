package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.Property;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.SubModel;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The app that a content type stands for, as far as a file laid over it may count on it: fields, views, and the names
 * of its actions. Open to {@code superuser} alone until the file says more.
 */
final class GeneratedApp {

    private static final Map<String, String> FIELDS = Map.of("date", "dateField", "richtext", "richTextField",
            "boolean", "checkBoxField", "asset", "damLinkField", "page", "pageLinkField");
    /** Types that are written exactly so; the generated text field converts them. */
    private static final Map<String, String> NUMBERS = Map.of("Long", "java.lang.Long", "Double", "java.lang.Double",
            "Decimal", "java.math.BigDecimal");
    private static final String TYPE = "$type";
    /** The property that becomes the node's name. */
    private static final String NAME = "name";

    private final ContentTypeDefinition contentType;
    private final Function<String, Optional<ContentTypeDefinition>> others;
    private final Place place;
    private final Optional<YamlMap> laidOver;

    /** @param app the app's file, whose own field types replace the generated ones */
    GeneratedApp(
            final ContentTypeDefinition contentType, final Function<String, Optional<ContentTypeDefinition>> others,
            final YamlMap app) {
        this.contentType = contentType;
        this.others = others;
        this.place = app.place();
        this.laidOver = app.map("subApps").flatMap(subApps -> subApps.map("detail"))
                .flatMap(detail -> detail.map("form"));
    }

    YamlMap tree() {
        final YamlNode actions = map(GeneratedActions.BROWSER.stream()
                .map(name -> entry(name, map(text(TYPE, "jcrCommandAction")))).toArray(YamlMap.Entry[]::new));
        final YamlNode ofDetail = map(GeneratedActions.DETAIL.entrySet().stream()
                .map(action -> entry(action.getKey(), map(text(TYPE, action.getValue()))))
                .toArray(YamlMap.Entry[]::new));
        final YamlNode views = list(view("tree", "treeView"), view("list", "listView"));
        return map(
                entry("permissions", map(entry("roles", map(text("superuser", "superuser"))))),
                entry("datasource", map(text(TYPE, "jcrDatasource"), text("workspace", contentType.workspace()),
                        text("nodeNameProperty", NAME), text("describeByProperty", NAME))),
                entry("subApps", map(
                        entry("browser", map(
                                entry("actions", actions), entry("workbench", map(entry("contentViews", views))))),
                        entry("detail", map(entry("actions", ofDetail), entry("form", form()))))));
    }

    private YamlMap view(final String name, final String type) {
        return map(text("name", name), text(TYPE, type), entry("columns",
                list(map(text("name", "name")), map(text("name", "jcrPublishingStatus")),
                        map(text("name", "mgnl:lastModified")))));
    }

    private YamlMap form() {
        final Map<String, YamlNode> own = laidOver.flatMap(form -> form.get("properties")).map(YamlMap::named)
                .orElse(Map.of());
        return map(entry("properties", map(contentType.model().properties().stream()
                .map(property -> entry(property.name(),
                        field(property, Optional.ofNullable(own.get(property.name())))))
                .toArray(YamlMap.Entry[]::new))));
    }

    private YamlMap field(final Property property, final Optional<YamlNode> over) {
        final List<YamlMap.Entry> common = new ArrayList<>();
        property.label().ifPresent(label -> common.add(text("label", label)));
        if (property.required()) {
            common.add(flag("required"));
        }
        if (property.i18n()) {
            common.add(flag("i18n"));
        }
        if (property.name().equals(NAME)) {
            common.add(entry("validators", map(entry("nodeName", map(text(TYPE, "nodeNameValidator"))))));
        }
        final YamlMap single = single(property);
        final YamlMap generated = property.multiple() ? multiple(property, single) : single;
        final boolean replaced = over.filter(YamlMap.class::isInstance).map(YamlMap.class::cast)
                .flatMap(map -> map.scalar("class").or(() -> map.scalar(TYPE)))
                .filter(type -> !type.text().equals(Read.text(generated, TYPE).orElse(""))).isPresent();
        if (!replaced) {
            common.addAll(generated.entries().values());
        }
        return YamlMap.of(common, place);
    }

    private YamlMap multiple(final Property property, final YamlMap single) {
        final boolean nodes = subModel(property).isPresent() || !property.options().isEmpty()
                || property.type().equalsIgnoreCase("date");
        return map(text(TYPE, nodes ? "jcrMultiField" : "jcrMultiValueField"), entry("field", single));
    }

    private YamlMap single(final Property property) {
        final String type = property.type();
        final Optional<SubModel> subModel = subModel(property);
        if (subModel.isPresent()) {
            return map(text(TYPE, "compositeField"),
                    entry("itemProvider", map(text(TYPE, "jcrChildNodeProvider"))), entry("properties", map(subModel.get().properties().stream()
                    .map(inner -> entry(inner.name(), field(inner, Optional.empty())))
                    .toArray(YamlMap.Entry[]::new))));
        }
        if (type.startsWith(ContentTypeReader.REFERENCE)) {
            final String workspace = others.apply(type.substring(ContentTypeReader.REFERENCE.length()))
                    .map(ContentTypeDefinition::workspace).orElse("website");
            return map(text(TYPE, "linkField"), entry("datasource",
                    map(text(TYPE, "jcrDatasource"), text("workspace", workspace))));
        }
        if (!property.options().isEmpty()) {
            return map(text(TYPE, "comboBoxField"), entry("datasource",
                    map(text(TYPE, "optionListDatasource"), entry("options", options(property)))));
        }
        final Optional<String> number = Optional.ofNullable(NUMBERS.get(type));
        return number.map(java -> map(text(TYPE, "textField"), text("type", java)))
                .orElseGet(() -> map(text(TYPE, FIELDS.getOrDefault(type.toLowerCase(Locale.ROOT), "textField"))));
    }

    private YamlList options(final Property property) {
        return list(property.options().stream()
                .map(option -> option.label()
                        .map(label -> map(text("name", option.value()), text("value", option.value()),
                                text("label", label)))
                        .orElseGet(() -> map(text("name", option.value()), text("value", option.value()))))
                .toArray(YamlMap[]::new));
    }

    private Optional<SubModel> subModel(final Property property) {
        return contentType.model().subModels().stream()
                .filter(subModel -> subModel.name().equals(property.type())).findFirst();
    }

    private YamlMap map(final YamlMap.Entry... entries) {
        return YamlMap.of(Arrays.asList(entries), place);
    }

    private YamlList list(final YamlMap... items) {
        return new YamlList(Arrays.asList(items), place, Optional.empty());
    }

    private YamlMap.Entry entry(final String key, final YamlNode value) {
        return new YamlMap.Entry(key, place, value);
    }

    private YamlMap.Entry flag(final String key) {
        return entry(key, YamlScalar.flag(true, place));
    }

    private YamlMap.Entry text(final String key, final String value) {
        return entry(key, YamlScalar.text(value, place));
    }
}
