package dk.gladsaxe.ledelse.resources;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A node of the sample content, with the workspace its file name gives it. */
record SampleNode(String workspace, String name, Map<String, Object> content) {

    /** Every node of every sample file, parents before children. */
    static List<SampleNode> all() {
        return ModuleFiles.yaml("mgnl-bootstrap-samples/ledelse").stream()
                .flatMap(file -> nodesOf(file.name().substring(0, file.name().indexOf('.')), TaggedYaml.map(file.value())))
                .toList();
    }

    private static Stream<SampleNode> nodesOf(final String workspace, final Map<String, Object> children) {
        return children.entrySet().stream()
                .filter(child -> child.getValue() instanceof Map)
                .map(child -> new SampleNode(workspace, child.getKey(), TaggedYaml.map(child.getValue())))
                .flatMap(node -> Stream.concat(Stream.of(node), nodesOf(workspace, node.content)));
    }

    String type() {
        return text("jcr:primaryType");
    }

    boolean has(final String property) {
        return content.containsKey(property);
    }

    String text(final String property) {
        if (content.get(property) instanceof String text) {
            return text;
        }
        throw new AssertionError(this + " needs a text " + property + " but has " + content.get(property));
    }

    /** The values of a property, of which there may be none, one or many. */
    List<Object> values(final String property) {
        final Object value = content.get(property);
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        return Stream.ofNullable(value).collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return workspace + ": " + name;
    }
}
