package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Day;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Link;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Spells planned nodes in Magnolia's bootstrap YAML: one top key, child nodes as maps, every text quoted, whole numbers
 * and timestamps plain, so that each value comes back with the type it has.
 */
final class YamlText {

    private static final String DATE = "validFrom";
    private static final String LABEL = "edition";

    private final List<String> once;
    private final Map<String, String> kept = new HashMap<>();

    /**
     * @param former    what was written last time, or nothing yet; its values of what is set once are kept
     * @param dateGiven whether someone said anew from which day the edition holds
     * @throws YAMLException when it has been changed so that these values cannot be told
     */
    YamlText(final String former, final boolean dateGiven) {
        once = dateGiven ? List.of(LABEL) : List.of(LABEL, DATE);
        final Node root = yaml().compose(new StringReader(former));
        if (root == null) {
            return;
        }
        if (!(root instanceof final MappingNode top) || top.getValue().isEmpty()
                || !(top.getValue().get(0).getValueNode() instanceof final MappingNode node)) {
            throw new YAMLException("there is no node with its properties at the top");
        }
        node.getValue().forEach(this::keep);
    }

    private void keep(final NodeTuple entry) {
        if (entry.getKeyNode() instanceof final ScalarNode key && once.contains(key.getValue())) {
            final boolean date = key.getValue().equals(DATE);
            if (!(entry.getValueNode() instanceof final ScalarNode value)
                    || date && !value.getTag().equals(Tag.TIMESTAMP)) {
                throw new YAMLException("%s in line %d is no %s".formatted(key.getValue(),
                        key.getStartMark().getLine() + 1, date ? "date such as 2026-03-02" : "text"));
            }
            kept.put(key.getValue(), value.getValue());
        }
    }

    /** A file whose top node is the edition, or the folder of its items. */
    String of(final String workspace, final String edition, final List<NodePlan> items) {
        final List<NodeTuple> top = new ArrayList<>();
        if (items.get(0).parentPath().isEmpty()) {
            items.forEach(item -> top.add(node(item)));
        } else {
            final List<NodeTuple> folder = head(workspace, "/" + edition, Places.FOLDER);
            items.forEach(item -> folder.add(node(item)));
            top.add(entry(edition, map(folder)));
        }
        final StringWriter text = new StringWriter();
        yaml().serialize(map(top), text);
        return text.toString();
    }

    private NodeTuple node(final NodePlan plan) {
        final List<NodeTuple> entries = head(plan.workspace(), plan.path(), plan.nodeType());
        plan.fields().forEach(field -> entries.add(entry(field.name(), value(field))));
        plan.children().forEach(child -> entries.add(node(child)));
        return entry(plan.name(), map(entries));
    }

    private static List<NodeTuple> head(final String workspace, final String path, final String type) {
        final List<NodeTuple> entries = new ArrayList<>();
        entries.add(entry("jcr:primaryType", text(type)));
        entries.add(entry("jcr:uuid", text(identifier(workspace, path))));
        return entries;
    }

    private Node value(final FieldPlan field) {
        final FieldValue value = field.value();
        final Optional<String> earlier = Optional.ofNullable(kept.get(field.name()));
        if (value instanceof final Link link) {
            return text(identifier(link.workspace(), link.path()));
        }
        if (value instanceof final Day day) {
            return plain(Tag.TIMESTAMP, earlier.orElse(day.date() + "T00:00:00.000Z"));
        }
        return value instanceof FieldValue.Whole
                ? plain(Tag.INT, value.shown()) : text(earlier.orElse(value.shown()));
    }

    private static String identifier(final String workspace, final String path) {
        return UUID.nameUUIDFromBytes(("ledelse import:" + workspace + ":" + path).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static NodeTuple entry(final String key, final Node value) {
        return new NodeTuple(text(key), value);
    }

    private static Node map(final List<NodeTuple> entries) {
        return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
    }

    private static Node text(final String text) {
        final ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.SINGLE_QUOTED;
        return new ScalarNode(Tag.STR, text, null, null, style);
    }

    private static Node plain(final Tag tag, final String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }

    private static Yaml yaml() {
        final DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
    }
}
