package dk.gladsaxe.ledelse.embedded.bootstrap;

import dk.gladsaxe.ledelse.embedded.repository.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a bootstrap file in YAML into a session. */
final class YamlImport {

    private static final String DEFAULT_TYPE = "mgnl:contentNode";

    private final BootstrapFile file;
    private final YamlTree tree;
    private final YamlValues values = new YamlValues();
    private final SystemView view;

    YamlImport(final BootstrapFile file, final ContentHandler handler) {
        this.file = file;
        this.tree = new YamlTree(file.origin());
        this.view = new SystemView(handler);
    }

    void run() {
        final YamlTree.Entry root = tree.root(file.resource().text());
        if (!root.key().equals(file.nodeName())) {
            throw tree.invalid(root, "the file's name says that its node is '" + file.nodeName() + "'");
        }
        at(root, () -> view.startDocument());
        node(root, file.nodePath(), root);
        at(root, () -> view.endDocument());
    }

    /** @param before whose properties JCR takes in when this node begins: its parent */
    private void node(final YamlTree.Entry node, final String path, final YamlTree.Entry before) {
        final List<YamlTree.Entry> entries = new ArrayList<>(tree.entries(node.value()));
        final String type = text(take(entries, "jcr:primaryType")).orElse(DEFAULT_TYPE);
        final List<String> mixins = take(entries, "jcr:mixinTypes")
                .map(entry -> property(entry).values()).orElse(List.of());
        final String identifier = identifier(take(entries, "jcr:uuid"))
                .orElseGet(() -> Identifiers.of(file.workspace(), path).toString());
        at(before, () -> view.startNode(node.key(), type, mixins, identifier));
        entries.stream().filter(Predicate.not(YamlTree.Entry::isNode)).forEach(entry -> {
            final YamlValues.Property property = property(entry);
            at(entry, () -> view.property(entry.key(), property.type(), property.multiple(), property.values()));
        });
        entries.stream().filter(YamlTree.Entry::isNode)
                .forEach(child -> node(child, path + "/" + child.key(), node));
        at(node, () -> view.endNode());
    }

    private static Optional<YamlTree.Entry> take(final List<YamlTree.Entry> entries, final String key) {
        final Optional<YamlTree.Entry> found = entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        found.ifPresent(entries::remove);
        return found;
    }

    private Optional<String> text(final Optional<YamlTree.Entry> entry) {
        return entry.map(found -> {
            final YamlValues.Property property = property(found);
            if (property.multiple()) {
                throw tree.invalid(found, "there can be one value only");
            }
            return property.values().get(0);
        });
    }

    private Optional<String> identifier(final Optional<YamlTree.Entry> entry) {
        final Optional<String> identifier = text(entry);
        if (identifier.isPresent() && !Identified.isIdentifier(identifier.get())) {
            throw tree.invalid(entry.orElseThrow(),
                    "'" + identifier.get() + "' is no UUID such as 6f1c9d0e-0000-4000-8000-000000000001");
        }
        return identifier;
    }

    private YamlValues.Property property(final YamlTree.Entry entry) {
        try {
            return values.property(entry.value());
        } catch (final IllegalArgumentException e) {
            throw tree.invalid(entry, e);
        }
    }

    private interface Step {
        void run() throws SAXException;
    }

    private void at(final YamlTree.Entry entry, final Step step) {
        try {
            step.run();
        } catch (final SAXException e) {
            final Exception cause = e.getException() == null ? e : e.getException();
            throw tree.invalid(culprit(entry, cause), cause);
        }
    }

    /** JCR takes in a node and its properties at once, and names the property, or its value, that it does not like. */
    private YamlTree.Entry culprit(final YamlTree.Entry node, final Exception complaint) {
        final Node value = node.value();
        final String message = String.valueOf(complaint.getMessage());
        final List<YamlTree.Entry> properties = tree.entries(value).stream()
                .filter(Predicate.not(YamlTree.Entry::isNode)).toList();
        return properties.stream().filter(entry -> named(entry.key(), message)).findFirst()
                .or(() -> properties.stream().filter(entry -> entry.value() instanceof final ScalarNode scalar
                        && named(scalar.getValue(), message)).findFirst())
                .orElse(node);
    }

    private static boolean named(final String word, final String message) {
        return !word.isBlank()
                && Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(message).find();
    }
}
