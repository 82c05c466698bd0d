package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.forms.Field.Common;
import dk.gladsaxe.ledelse.embedded.forms.Field.Kind;
import dk.gladsaxe.ledelse.embedded.forms.Field.Option;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes fields of their definitions. */
final class FieldReader {

    /** Java types and converters by which a definition says that a text field holds a number. */
    private static final Map<String, Kind> KINDS = Map.of("java.lang.Long", Kind.WHOLE, "java.lang.Integer", Kind.WHOLE,
            "java.lang.Double", Kind.DOUBLE, "java.math.BigDecimal", Kind.DECIMAL,
            "Long", Kind.WHOLE, "Double", Kind.DOUBLE, "Decimal", Kind.DECIMAL);
    private static final String TYPE = "$type";
    private static final String FIELD = "field";
    private static final String DATASOURCE = "datasource";

    private final Labels labels;

    FieldReader(final Labels labels) {
        this.labels = labels;
    }

    /** @param enclosing names of the composite fields around them, outermost first */
    List<Field> fields(final Tree parent, final String key, final List<String> enclosing) {
        final List<Field> fields = new ArrayList<>();
        parent.named(key).forEach((name, tree) -> fields.add(field(name, tree, enclosing)));
        return fields;
    }

    private Field field(final String name, final Tree tree, final List<String> enclosing) {
        final Common common = common(name, tree, enclosing);
        final Tree source = tree.child(DATASOURCE).orElse(new Tree(Map.of()));
        return switch (type(tree)) {
            case "richTextField" -> new Field.Rich(
                    common, tree.flag("lists", true), tree.flag("tables", false), tree.flag("images", false));
            case "dateField" -> new Field.Day(common, tree.flag("time", false));
            case "checkBoxField" -> new Field.Check(common, labels.ofField(tree, enclosing, name, "buttonLabel"));
            case "comboBoxField", "radioButtonGroupField", "listSelectField" ->
                    new Field.Choice(common, options(source, enclosing, name), tree.flag("emptySelectionAllowed", true));
            case "linkField" -> new Field.Link(common, source.text("workspace", "website"),
                    source.text("rootPath", "/"), source.text("describeByProperty"), source.texts("allowedNodeTypes"));
            case "pageLinkField" ->
                    new Field.Link(common, "website", "/", Optional.of("title"), List.of("mgnl:page"));
            case "damLinkField" -> new Field.Asset(common);
            case "compositeField" -> new Field.Composite(
                    common, fields(tree, "properties", inside(enclosing, name)), childNode(tree));
            case "jcrMultiField", "multiField", "jcrMultiValueField", "jcrMultiLinkField" -> multi(name, tree, enclosing);
            case "hiddenField" -> new Field.Hidden(common);
            default -> new Field.Line(common, kind(tree), tree.whole("rows").orElse(1), tree.whole("maxLength"),
                    labels.ofField(tree, enclosing, name, "placeholder"));
        };
    }

    private Field.Multi multi(final String name, final Tree tree, final List<String> enclosing) {
        final Tree each = tree.child(FIELD).orElse(new Tree(Map.of()));
        final String type = type(tree);
        return new Field.Multi(common(name, tree, enclosing), field(name, each, enclosing),
                type.equals("jcrMultiField") || type.equals("multiField"),
                tree.whole("minItems"), tree.whole("maxItems"));
    }

    private Common common(final String name, final Tree tree, final List<String> enclosing) {
        return new Common(name, labels.field(tree, enclosing, name),
                labels.ofField(tree, enclosing, name, "description"), tree.flag("i18n", false),
                tree.flag("required", false), labels.written(tree, "requiredErrorMessage").orElse(""),
                tree.flag("readOnly", false), tree.text("defaultValue", ""), validators(tree));
    }

    private List<Validator> validators(final Tree tree) {
        final List<Validator> validators = new ArrayList<>();
        tree.named("validators").forEach((name, each) -> {
            final String message = labels.written(each, "errorMessage").orElse("");
            switch (type(each)) {
                case "emailValidator" -> validators.add(new Validator.Email(message));
                case "nodeNameValidator" -> validators.add(new Validator.NodeName(message));
                case "regexpValidator" -> validators.add(
                        new Validator.Matching(Pattern.compile(each.text("pattern", ".*")), message));
                default -> throw new IllegalStateException(
                        "The table of definitions lets the validator " + name + " pass, and forms do not know it");
            }
        });
        return validators;
    }

    private List<Option> options(final Tree source, final List<String> enclosing, final String field) {
        final List<Option> options = new ArrayList<>();
        source.named("options").forEach((name, option) -> options.add(
                new Option(option.text("value", name), labels.option(option, enclosing, field, name))));
        if (source.flag("sort", true)) {
            final Collator order = labels.order();
            options.sort((one, other) -> order.compare(one.label(), other.label()));
        }
        return options;
    }

    /** Without such a provider the fields are written on the same node (formats, section 2.4). */
    private static boolean childNode(final Tree tree) {
        return tree.child("itemProvider").flatMap(provider -> provider.text(TYPE))
                .filter("jcrChildNodeProvider"::equals).isPresent();
    }

    private static Kind kind(final Tree tree) {
        return tree.text("type").map(KINDS::get).orElse(Kind.TEXT);
    }

    private static String type(final Tree tree) {
        final String type = tree.text(TYPE).or(() -> tree.text("class")).orElse("textField");
        return type.equals("info.magnolia.dam.app.field.DamRichTextFieldDefinition") ? "richTextField" : type;
    }

    private static List<String> inside(final List<String> enclosing, final String name) {
        final List<String> inside = new ArrayList<>(enclosing);
        inside.add(name);
        return List.copyOf(inside);
    }
}
