package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.RichText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;

/**
 * The properties of one node as values of the model. A value of the wrong type is reported and counts as not filled in;
 * blank text counts as not filled in.
 */
final class Fields {

    private static final String ENGLISH = "_en";

    private final Node node;
    private final Map<String, Property> properties;
    private final Surroundings surroundings;
    private final boolean strict;
    private final Report report;

    Fields(final Node node, final Surroundings surroundings, final Report report) throws RepositoryException {
        this(node, propertiesOf(node), surroundings, false, report);
    }

    private Fields(
            final Node node,
            final Map<String, Property> properties,
            final Surroundings surroundings,
            final boolean strict,
            final Report report) {
        this.node = node;
        this.properties = properties;
        this.surroundings = surroundings;
        this.strict = strict;
        this.report = report;
    }

    /** The same fields for what must not be guessed: a value that cannot be understood makes the item unusable. */
    Fields strict() {
        return new Fields(node, properties, surroundings, true, report);
    }

    private static Map<String, Property> propertiesOf(final Node node) throws RepositoryException {
        final Map<String, Property> properties = new HashMap<>();
        for (final PropertyIterator each = node.getProperties(); each.hasNext();) {
            final Property property = each.nextProperty();
            properties.put(property.getName(), property);
        }
        return properties;
    }

    /** The name that a property of the item, or of a node in it, has whatever the language. */
    static String fieldOf(final String property) {
        final String first = property.split("/", 2)[0];
        return first.endsWith(ENGLISH) ? first.substring(0, first.length() - ENGLISH.length()) : first;
    }

    boolean has(final String property) {
        return properties.containsKey(property);
    }

    String id() throws RepositoryException {
        return node.getIdentifier();
    }

    String name() throws RepositoryException {
        return node.getName();
    }

    String text(final String property) throws RepositoryException {
        return texts(property).stream().findFirst().orElse("");
    }

    String required(final String property) throws RepositoryException {
        final String text = text(property);
        if (text.isEmpty()) {
            throw new ItemUnusable(property, "is not filled in, and must be; the item is left out");
        }
        return text;
    }

    List<String> texts(final String property) throws RepositoryException {
        return values(property, Value::getString).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    Localized localized(final String property) throws RepositoryException {
        return Localized.of(text(property), text(property + ENGLISH));
    }

    Localized requiredLocalized(final String property) throws RepositoryException {
        return Localized.of(required(property), text(property + ENGLISH));
    }

    LocalizedList localizedList(final String property) throws RepositoryException {
        return new LocalizedList(texts(property), texts(property + ENGLISH));
    }

    LocalizedRichText richText(final String property) throws RepositoryException {
        return new LocalizedRichText(sanitised(property), Optional.of(sanitised(property + ENGLISH)));
    }

    private RichText sanitised(final String property) throws RepositoryException {
        return surroundings.richTexts().of(text(property));
    }

    /** The day a point in time falls on where the readers are, whatever offset it was stored with. */
    Optional<LocalDate> date(final String property) throws RepositoryException {
        return values(property, Value::getDate).stream().findFirst()
                .map(each -> LocalDate.ofInstant(each.toInstant(), surroundings.zone()));
    }

    boolean flag(final String property) throws RepositoryException {
        return values(property, Fields::truth).stream().findFirst().orElse(false);
    }

    private static boolean truth(final Value value) throws RepositoryException {
        return switch (value.getString().strip()) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new ValueFormatException("'" + value.getString() + "' is neither true nor false");
        };
    }

    /** The order, or the last place there is. */
    long order() throws RepositoryException {
        return values("order", Value::getLong).stream().findFirst().orElse(Long.MAX_VALUE);
    }

    /** The first picture that is described: without that, a page leaves out those who cannot see it. */
    Optional<Image> picture(final Assets assets) throws RepositoryException {
        final Optional<Fields> pictures = child("picture");
        for (final Fields each : pictures.isPresent() ? pictures.get().children() : List.<Fields>of()) {
            final Localized alt = each.localized("imageAlt");
            final String asset = each.text("image");
            if (!asset.isEmpty() && !alt.danish().isEmpty()) {
                final Assets.Found found = assets.find(asset);
                if (found.missing()) {
                    each.fault("image", "refers to '" + asset + "', which is not there or has no file");
                }
                return Optional.of(new Image(asset, alt).with(found.file()));
            }
            each.fault(asset.isEmpty() ? "image" : "imageAlt", "is not filled in, and must be; the picture is left out");
        }
        return Optional.empty();
    }

    <E extends Enum<E> & Keyed> Optional<E> choice(final String property, final Class<E> type)
            throws RepositoryException {
        final String key = text(property);
        final Optional<E> choice = Keyed.find(type, key);
        if (choice.isEmpty() && !key.isEmpty()) {
            wrong(property, "is '" + key + "', which is none of " + String.join(", ", Keyed.keys(type)));
        }
        return choice;
    }

    /** What the given references stand for, each once; a reference that stands for nothing is reported and dropped. */
    List<String> references(final String property, final Function<String, Optional<String>> target)
            throws RepositoryException {
        final List<String> found = new ArrayList<>();
        for (final String reference : texts(property)) {
            target.apply(reference).ifPresentOrElse(found::add, () -> report.fault(property,
                    "refers to '" + reference + "', which is not there or not usable; the reference is dropped"));
        }
        return found.stream().distinct().toList();
    }

    /** The child node of this name, if there is one. */
    Optional<Fields> child(final String child) throws RepositoryException {
        return node.hasNode(child) ? Optional.of(below(node.getNode(child), child)) : Optional.empty();
    }

    /** All child nodes in their order. */
    List<Fields> children() throws RepositoryException {
        final List<Fields> children = new ArrayList<>();
        for (final NodeIterator each = node.getNodes(); each.hasNext();) {
            final Node child = each.nextNode();
            children.add(below(child, child.getName()));
        }
        return children;
    }

    void fault(final String property, final String message) {
        report.fault(property, message);
    }

    private void wrong(final String property, final String problem) {
        if (strict) {
            throw new ItemUnusable(property, problem + "; the item is left out");
        }
        report.fault(property, problem + "; it counts as not filled in");
    }

    private Fields below(final Node child, final String name) throws RepositoryException {
        return new Fields(child, propertiesOf(child), surroundings, strict,
                (property, message) -> report.fault(name + "/" + property, message));
    }

    private <T> List<T> values(final String property, final Reading<T> reading) throws RepositoryException {
        final List<T> values = new ArrayList<>();
        final Property found = properties.get(property);
        if (found != null) {
            final Value[] stored = found.isMultiple() ? found.getValues() : new Value[] {found.getValue()};
            for (final Value value : stored) {
                try {
                    values.add(reading.of(value));
                } catch (final ValueFormatException e) {
                    wrong(property, "holds a value of the wrong type (" + e.getMessage() + ")");
                }
            }
        }
        return values;
    }

    /**
     * What every node is read with.
     *
     * @param zone      where the readers are
     * @param richTexts what sanitises rich text
     */
    record Surroundings(ZoneId zone, RichTexts richTexts) { }

    /** Takes what is wrong with one property of the node. */
    @FunctionalInterface
    interface Report {
        void fault(String property, String message);
    }

    /** Turns a stored value into the type that is expected. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Value value) throws RepositoryException;
    }
}
