package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * The components of an area: those of the pages further up that it inherits, the topmost page's first, then its own.
 * An area inherits from the area at the same place of every page above its own one.
 */
final class AreaContent {

    static final String COMPONENT = "mgnl:component";

    private static final String PAGE = "mgnl:page";

    private final Node parent;
    private final AreaDefinition definition;

    /** @param parent the node that has, or could have, the area's node; as it is stored */
    AreaContent(final Node parent, final AreaDefinition definition) {
        this.parent = parent;
        this.definition = definition;
    }

    Optional<Node> node() {
        return Jcr.get(() -> child(parent, definition.name()));
    }

    List<Node> components(final Optional<Node> area) {
        return Jcr.get(() -> {
            final List<Node> components = new ArrayList<>();
            if (definition.inheritance().components() != AreaDefinition.Inheritance.Components.NONE) {
                for (final Node source : sources()) {
                    own(source).stream().filter(this::inherits).forEach(components::add);
                }
            }
            if (area.isPresent()) {
                components.addAll(own(area.get()));
            }
            return components;
        });
    }

    /** The areas that this one inherits from, the topmost page's first; none when it does not inherit. */
    List<Node> sources() {
        return definition.inheritance().enabled() ? Jcr.get(this::areasAbove) : List.of();
    }

    private List<Node> areasAbove() throws RepositoryException {
        final List<Node> areas = new ArrayList<>();
        Optional<Node> page = page(parent);
        if (page.isEmpty()) {
            return areas;
        }
        final String ownPage = page.get().getPath();
        final String place = (parent.getPath() + "/" + definition.name()).substring(ownPage.length() + 1);
        for (page = above(page.get()); page.isPresent(); page = above(page.get())) {
            child(page.get(), place).ifPresent(areas::add);
        }
        Collections.reverse(areas);
        return areas;
    }

    private static Optional<Node> above(final Node page) throws RepositoryException {
        return page.getDepth() <= 1 ? Optional.empty() : page(page.getParent());
    }

    private static Optional<Node> page(final Node start) throws RepositoryException {
        Node node = start;
        while (node.getDepth() > 0) {
            if (node.isNodeType(PAGE)) {
                return Optional.of(node);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private boolean inherits(final Node component) {
        return definition.inheritance().components() == AreaDefinition.Inheritance.Components.ALL
                || Jcr.get(() -> component.hasProperty("inheritable")
                        && component.getProperty("inheritable").getBoolean());
    }

    /** The components that stand in the node itself. */
    static List<Node> own(final Node area) {
        return Jcr.get(() -> {
            final List<Node> components = new ArrayList<>();
            for (final Node child : JcrUtils.getChildNodes(area)) {
                if (child.isNodeType(COMPONENT)) {
                    components.add(child);
                }
            }
            return components;
        });
    }

    private static Optional<Node> child(final Node node, final String path) throws RepositoryException {
        return node.hasNode(path) ? Optional.of(node.getNode(path)) : Optional.empty();
    }
}
