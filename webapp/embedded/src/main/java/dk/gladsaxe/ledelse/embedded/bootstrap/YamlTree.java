package dk.gladsaxe.ledelse.embedded.bootstrap;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A bootstrap file in YAML as a tree that still knows its lines. */
final class YamlTree {

    private static final Pattern EXCEPTION_NAME = Pattern.compile("^(\\w+\\.)+\\w+Exception: ");
    private static final int MAX_CODE_POINTS = 64 * 1024 * 1024;

    private final String origin;

    YamlTree(final String origin) {
        this.origin = origin;
    }

    /** A key with what stands behind it. */
    record Entry(String key, int line, Node value) {

        /** A map is a child node, and so is a value that is left empty. */
        boolean isNode() {
            return value instanceof MappingNode || value.getTag().equals(Tag.NULL);
        }
    }

    /** The one node of the file. */
    Entry root(final String yaml) {
        final Node document = parse(yaml);
        if (!(document instanceof final MappingNode map) || map.getValue().size() != 1) {
            throw new BootstrapInvalid(origin, "the file must hold one key: the name of its node", null);
        }
        final Entry root = entries(map).get(0);
        if (!root.isNode()) {
            throw invalid(root, "this must be a map: the properties and child nodes of the node");
        }
        return root;
    }

    private Node parse(final String yaml) {
        final LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        try {
            final Node document = new Yaml(options).compose(new StringReader(yaml));
            refuseCircles(document, identitySet(), identitySet());
            return document;
        } catch (final MarkedYAMLException e) {
            throw new BootstrapInvalid(origin, e.getProblemMark().getLine() + 1, e.getProblem(), e);
        } catch (final YAMLException e) {
            throw new BootstrapInvalid(origin, e.getMessage(), e);
        }
    }

    /**
     * An alias may stand inside what its own anchor marks; such a tree has no end.
     *
     * @param open what the node stands in
     * @param done what has been looked through before, so that many aliases for one thing cost nothing
     */
    private void refuseCircles(final Node node, final Set<Node> open, final Set<Node> done) {
        if (open.contains(node)) {
            throw new BootstrapInvalid(origin, node.getStartMark().getLine() + 1,
                    "the anchor here holds itself; write out what is meant instead of the alias inside", null);
        }
        if (node instanceof final CollectionNode<?> collection && done.add(node)) {
            open.add(node);
            for (final Object each : collection.getValue()) {
                if (each instanceof final NodeTuple tuple) {
                    refuseCircles(tuple.getKeyNode(), open, done);
                    refuseCircles(tuple.getValueNode(), open, done);
                } else {
                    refuseCircles((Node) each, open, done);
                }
            }
            open.remove(node);
        }
    }

    private static Set<Node> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** What the node holds, in the order of the file. */
    List<Entry> entries(final Node node) {
        final List<Entry> entries = new ArrayList<>();
        if (node instanceof final MappingNode map) {
            final Set<String> seen = new HashSet<>();
            for (final NodeTuple tuple : map.getValue()) {
                final Entry entry = entry(tuple);
                if (!seen.add(entry.key())) {
                    throw invalid(entry, "the key stands twice in the same map");
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private Entry entry(final NodeTuple tuple) {
        final int line = tuple.getKeyNode().getStartMark().getLine() + 1;
        if (!(tuple.getKeyNode() instanceof final ScalarNode key)) {
            throw new BootstrapInvalid(origin, line, "a key must be a plain name", null);
        }
        final Entry entry = new Entry(key.getValue(), line, tuple.getValueNode());
        if (key.getTag().equals(Tag.MERGE)) {
            throw invalid(entry, "merging maps is not supported in bootstrap files; write the keys out");
        }
        return entry;
    }

    BootstrapInvalid invalid(final Entry entry, final String reason) {
        return new BootstrapInvalid(origin, entry.line(), entry.key(), reason, null);
    }

    BootstrapInvalid invalid(final Entry entry, final Exception cause) {
        final String reason = EXCEPTION_NAME.matcher(String.valueOf(cause.getMessage())).replaceFirst("");
        return new BootstrapInvalid(origin, entry.line(), entry.key(), reason, cause);
    }
}
