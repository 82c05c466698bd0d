package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.RichText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
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
    private final Properties properties;
    private final ZoneId zone;
    private final boolean strict;
    private final Report report;

    Fields(final Node node, final ZoneId zone, final Report report) throws RepositoryException {
        this(node, new Properties(node), zone, false, report);
    }

    private Fields(
            final Node node,
            final Properties properties,
            final ZoneId zone,
            final boolean strict,
            final Report report) {
        this.node = node;
        this.properties = properties;
        this.zone = zone;
        this.strict = strict;
        this.report = report;
    }

    /** The same fields for what must not be guessed: a value that cannot be understood makes the item unusable. */
    Fields strict() {
        return new Fields(node, properties, zone, true, report);
    }

    /** The name that a property of the item, or of a node in it, has whatever the language. */
    static String fieldOf(final String property) {
        final String first = property.split("/", 2)[0];
        return first.endsWith(ENGLISH) ? first.substring(0, first.length() - ENGLISH.length()) : first;
    }

    boolean has(final String property) {
        return properties.has(property);
    }

    /** Whether the node, with all that stands in it, is exactly as it was last published. */
    boolean areAsPublished() throws RepositoryException {
        return PublicationStatus.isAsPublished(node, properties);
    }

    String id() throws RepositoryException {
        return node.getIdentifier();
    }

    String name() throws RepositoryException {
        return node.getName();
    }

    String text(final String property) throws RepositoryException {
        final List<String> texts = texts(property);
        return texts.isEmpty() ? "" : texts.get(0);
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
        final String stored = text(property);
        return stored.isEmpty() ? RichText.EMPTY : RichText.sanitise(PageLinks.resolve(stored));
    }

    /** The day a point in time falls on where the readers are, whatever offset it was stored with. */
    Optional<LocalDate> date(final String property) throws RepositoryException {
        return values(property, Value::getDate).stream().findFirst()
                .map(each -> LocalDate.ofInstant(each.toInstant(), zone));
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

    /**
     * The first picture that is described, of whose file nothing is known yet: without a description, a page leaves out
     * those who cannot see it.
     */
    Optional<Image> picture() throws RepositoryException {
        final Optional<Fields> pictures = child("picture");
        for (final Fields each : pictures.isPresent() ? pictures.get().children() : List.<Fields>of()) {
            final Localized alt = each.localized("imageAlt");
            final String asset = each.text("image");
            if (!asset.isEmpty() && !alt.danish().isEmpty()) {
                return Optional.of(new Image(asset, alt));
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

    /** Short texts that many items have in common, each once. */
    List<String> shared(final String property) throws RepositoryException {
        return texts(property).stream().map(String::intern).distinct().toList();
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
        return new Fields(child, new Properties(child), zone, strict,
                (property, message) -> report.fault(name + "/" + property, message));
    }

    private <T> List<T> values(final String property, final Properties.Reading<T> reading) throws RepositoryException {
        final List<T> values = new ArrayList<>();
        for (final Value value : properties.values(property)) {
            try {
                values.add(reading.of(value));
            } catch (final ValueFormatException e) {
                wrong(property, "holds a value of the wrong type (" + e.getMessage() + ")");
            }
        }
        return values;
    }

    /** Takes what is wrong with one property of the node. */
    @FunctionalInterface
    interface Report {
        void fault(String property, String message);
    }
}
