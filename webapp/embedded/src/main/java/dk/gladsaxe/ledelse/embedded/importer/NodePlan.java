package dk.gladsaxe.ledelse.embedded.importer;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happens to one node and the nodes in it.
 *
 * @param fields    those the document holds, and on creation those that are set once
 * @param children  in the order they shall have
 * @param reordered whether stored children have to move
 */
public record NodePlan(
        String workspace, String path, String nodeType, Change change, List<FieldPlan> fields,
        List<NodePlan> children, boolean reordered) {

    public NodePlan {
        fields = List.copyOf(fields);
        children = List.copyOf(children);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String parentPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** This node and all below it. */
    public Stream<NodePlan> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NodePlan::all));
    }
}
