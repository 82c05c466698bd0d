package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads definition files with everything that Magnolia's tags pull in: {@code !include:/module/file.yaml} (and its old
 * form {@code !include /module/file.yaml}) and {@code !inherit:<definition>}, each with what stands below laid over it.
 * Afterwards only {@code !override} and, at the top, {@code !content-type:<name>} are left. Used by one thread.
 */
public final class YamlFiles {

    private static final String INCLUDE = "!include";
    private static final String INHERIT = "!inherit";
    private static final String CONTENT_TYPE = "!content-type:";
    private static final Pattern INCLUDE_PATH = Pattern.compile("/?[0-9a-zA-Z_/-]+\\.yaml");

    private final Resources resources;
    private final Problems problems;
    private final YamlReader reader;
    private final Deque<String> open = new ArrayDeque<>();

    public YamlFiles(final Resources resources, final Problems problems) {
        this.resources = resources;
        this.problems = problems;
        this.reader = new YamlReader(problems);
    }

    /**
     * The file with its tags resolved; empty when it could not be read, which has then been reported.
     *
     * @param inherited finds the file of a definition of the same kind by its id
     */
    public Optional<YamlNode> load(final Resource resource, final Function<String, Optional<Resource>> inherited) {
        open.push(resource.path());
        try {
            return reader.read(resource).map(node -> resolve(node, "", inherited));
        } finally {
            open.pop();
        }
    }

    private YamlNode resolve(
            final YamlNode node, final String keyPath, final Function<String, Optional<Resource>> inherited) {
        final YamlNode below = children(node, keyPath, inherited);
        final String tag = node.tag().orElse("");
        if (tag.isEmpty() || tag.equals(YamlNode.OVERRIDE)
                || keyPath.isEmpty() && tag.startsWith(CONTENT_TYPE) && !tag.equals(CONTENT_TYPE)) {
            return below;
        }
        final YamlNode untagged = below.withTag(Optional.empty());
        if (tag.startsWith(INCLUDE + ":")) {
            return pulled(untagged, include(tag.substring(INCLUDE.length() + 1), node, keyPath), keyPath, inherited);
        }
        if (tag.equals(INCLUDE) && node instanceof YamlScalar scalar) {
            problems.warning(Rule.DEPRECATED, node.place(), keyPath, "this is the old form of an include",
                    "write !include:" + scalar.text());
            final YamlNode nothing = new YamlScalar("", Optional.empty(), false, node.place(), Optional.empty());
            return pulled(nothing, include(scalar.text(), node, keyPath), keyPath, inherited);
        }
        if (tag.startsWith(INHERIT + ":")) {
            final String id = tag.substring(INHERIT.length() + 1);
            final Optional<Resource> found = inherited.apply(id);
            if (found.isEmpty()) {
                problems.error(Rule.INCLUDE, node.place(), keyPath, "there is no definition " + id + " to inherit",
                        "name one of the same kind by its id, such as module:path/name");
            }
            return pulled(untagged, found, keyPath, inherited);
        }
        unknown(tag, node, keyPath);
        return untagged;
    }

    private Optional<Resource> include(final String path, final YamlNode node, final String keyPath) {
        if (!INCLUDE_PATH.matcher(path).matches()) {
            problems.error(Rule.INCLUDE, node.place(), keyPath, "the include path " + path + " is none",
                    "use letters, digits, - and _ between slashes, and .yaml at the end");
            return Optional.empty();
        }
        final Optional<Resource> found = resources.find(path.startsWith("/") ? path : "/" + path);
        if (found.isEmpty()) {
            problems.error(Rule.INCLUDE, node.place(), keyPath, "there is no file " + path + " to include",
                    "mend the path: it starts with the module's name");
        }
        return found;
    }

    private YamlNode pulled(
            final YamlNode over, final Optional<Resource> source, final String keyPath,
            final Function<String, Optional<Resource>> inherited) {
        final boolean nothingBelow = over instanceof YamlScalar scalar && scalar.text().isEmpty();
        if (source.isEmpty()) {
            return nothingBelow ? YamlMap.empty(over.place()) : over;
        }
        if (open.contains(source.get().path())) {
            problems.error(Rule.INCLUDE, over.place(), keyPath,
                    "the include goes in circles: " + source.get().path() + " is being read already",
                    "take one of the includes away");
            return YamlMap.empty(over.place());
        }
        final Optional<YamlNode> base = load(source.get(), inherited);
        if (base.isEmpty()) {
            return over;
        }
        return nothingBelow ? base.get() : Overlay.merge(base.get(), over);
    }

    private YamlNode children(
            final YamlNode node, final String keyPath, final Function<String, Optional<Resource>> inherited) {
        if (node instanceof YamlMap map) {
            final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> entries.put(key, new YamlMap.Entry(key, entry.place(),
                    resolve(entry.value(), keyPath.isEmpty() ? key : keyPath + "." + key, inherited))));
            return new YamlMap(entries, map.place(), map.tag());
        }
        if (node instanceof YamlList list) {
            final List<YamlNode> items = new ArrayList<>();
            list.items().forEach(item -> items.add(resolve(item, keyPath + "[" + items.size() + "]", inherited)));
            return new YamlList(items, list.place(), list.tag());
        }
        return node;
    }

    private void unknown(final String tag, final YamlNode node, final String keyPath) {
        if (tag.equals("!env")) {
            problems.error(Rule.NOT_SUPPORTED_HERE, node.place(), keyPath,
                    "!env takes a value from the environment, which this host does not do", "write the value itself");
        } else if (tag.startsWith("!content-type")) {
            problems.error(Rule.UNKNOWN_TAG, node.place(), keyPath, tag + " is none of Magnolia's tags here",
                    "write !content-type:<name> as the first line of an app");
        } else {
            problems.error(Rule.UNKNOWN_TAG, node.place(), keyPath, tag + " is none of Magnolia's tags",
                    "use !include:, !inherit:, !override or !content-type:, or put the value in quotes");
        }
    }
}
