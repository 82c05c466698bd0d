package dk.gladsaxe.ledelse.embedded.delivery.content;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import javax.jcr.nodetype.NodeTypeIterator;

/**
 * Node types by name.
 *
 * @param names sub-types included where they count
 */
public record NodeTypeSet(Set<String> names) {

    public NodeTypeSet {
        names = Set.copyOf(names);
    }

    /**
     * The types of an endpoint as the repository knows them; a type that it does not know matches nothing.
     *
     * @param strict sub-types do not count
     */
    public static NodeTypeSet of(final Session session, final Collection<String> types, final boolean strict) {
        return Jcr.get(() -> {
            final Set<String> names = new LinkedHashSet<>();
            final NodeTypeIterator all = session.getWorkspace().getNodeTypeManager().getAllNodeTypes();
            while (all.hasNext()) {
                final NodeType type = all.nextNodeType();
                if (types.stream().anyMatch(strict ? type.getName()::equals : type::isNodeType)) {
                    names.add(type.getName());
                }
            }
            return new NodeTypeSet(names);
        });
    }

    public boolean matches(final Node node) {
        return Jcr.get(() -> Stream.concat(
                Stream.of(node.getPrimaryNodeType()), Arrays.stream(node.getMixinNodeTypes()))
                .map(NodeType::getName).anyMatch(names::contains));
    }
}
