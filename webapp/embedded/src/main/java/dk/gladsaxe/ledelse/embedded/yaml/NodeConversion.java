package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** From the nodes of the parser to ours: anchors and {@code <<} resolved, single values read by YAML 1.1. */
final class NodeConversion {

    private final String origin;
    private final Problems problems;
    private final Traps traps;
    private final Values values;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    NodeConversion(final String origin, final LoaderOptions options, final Problems problems) {
        this.origin = origin;
        this.problems = problems;
        this.traps = new Traps(problems);
        this.values = new Values(options);
    }

    YamlNode convert(final Node node, final String keyPath) {
        return inside(node, () -> {
            if (node instanceof MappingNode mapping) {
                return new YamlMap(entries(mapping, keyPath), place(node), tag(node));
            }
            if (node instanceof SequenceNode sequence) {
                return new YamlList(items(sequence, keyPath), place(node), tag(node));
            }
            return scalar((ScalarNode) node, keyPath);
        });
    }

    private <T> T inside(final Node node, final Supplier<T> work) {
        if (!open.add(node)) {
            throw new YAMLException("the anchor in line " + place(node).line() + " holds itself");
        }
        try {
            return work.get();
        } finally {
            open.remove(node);
        }
    }

    private List<YamlNode> items(final SequenceNode sequence, final String keyPath) {
        final List<YamlNode> items = new ArrayList<>();
        for (final Node item : sequence.getValue()) {
            items.add(convert(item, keyPath + "[" + items.size() + "]"));
        }
        return items;
    }

    private Map<String, YamlMap.Entry> entries(final MappingNode mapping, final String keyPath) {
        final Map<String, YamlMap.Entry> own = new LinkedHashMap<>();
        final Map<String, YamlMap.Entry> merged = new LinkedHashMap<>();
        for (final NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                throw new YAMLException(
                        "the key in line " + place(tuple.getKeyNode()).line() + " is not a single word");
            }
            if (keyNode.getTag().equals(Tag.MERGE)) {
                merge(tuple.getValueNode(), keyPath).forEach(merged::putIfAbsent);
                continue;
            }
            final String key = keyNode.getValue();
            final String path = keyPath.isEmpty() ? key : keyPath + "." + key;
            traps.key(keyNode, place(keyNode), path);
            if (own.containsKey(key)) {
                problems.error(Rule.DUPLICATE_KEY, place(keyNode), path,
                        "the key " + key + " stands already in line " + own.get(key).place().line()
                                + ", and only the last one counts",
                        "keep one of the two");
            }
            own.put(key, new YamlMap.Entry(key, place(keyNode), convert(tuple.getValueNode(), path)));
        }
        merged.forEach(own::putIfAbsent);
        return own;
    }

    private Map<String, YamlMap.Entry> merge(final Node value, final String keyPath) {
        if (value instanceof MappingNode mapping) {
            return inside(mapping, () -> entries(mapping, keyPath));
        }
        if (value instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(MappingNode.class::isInstance)) {
            final Map<String, YamlMap.Entry> merged = new LinkedHashMap<>();
            sequence.getValue().forEach(item ->
                    merge(item, keyPath).forEach(merged::putIfAbsent));
            return merged;
        }
        throw new YAMLException("<< in line " + place(value).line() + " takes a mapping or a list of mappings");
    }

    private YamlScalar scalar(final ScalarNode node, final String keyPath) {
        traps.value(node, place(node), keyPath);
        final Optional<String> tag = tag(node);
        if (tag.isPresent()) {
            node.setTag(new Resolver().resolve(NodeId.scalar, node.getValue(), node.isPlain()));
        }
        return new YamlScalar(node.getValue(), Optional.ofNullable(values.of(node)), !node.isPlain(), place(node), tag);
    }

    private Optional<String> tag(final Node node) {
        final String tag = node.getTag().getValue();
        return tag.startsWith(Tag.PREFIX) ? Optional.empty() : Optional.of(tag);
    }

    private Place place(final Node node) {
        return YamlReader.place(origin, node.getStartMark());
    }

    /** The parser's own reading of single values. */
    private static final class Values extends SafeConstructor {

        Values(final LoaderOptions options) {
            super(options);
        }

        Object of(final ScalarNode node) {
            return constructObject(node);
        }
    }
}
