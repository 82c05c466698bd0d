package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeType;

/** Makes a public node, with the nodes that belong to it, what its author twin is. What is the same is not touched. */
final class NodeCopy {

    private final Twins publics;

    NodeCopy(final Twins publics) {
        this.publics = publics;
    }

    /** Whether anything had to be changed. */
    boolean apply(final Node author, final Node published) throws RepositoryException {
        boolean changed = types(author, published);
        changed |= PropertyCopy.apply(author, published);
        changed |= belongings(author, published);
        return changed;
    }

    private static boolean types(final Node author, final Node published) throws RepositoryException {
        final String type = author.getPrimaryNodeType().getName();
        final boolean other = !published.getPrimaryNodeType().getName().equals(type);
        if (other) {
            published.setPrimaryType(type);
        }
        final Set<String> wanted = mixins(author);
        final Set<String> had = mixins(published);
        for (final String mixin : had) {
            if (!wanted.contains(mixin)) {
                published.removeMixin(mixin);
            }
        }
        for (final String mixin : wanted) {
            published.addMixin(mixin);
        }
        return other || !had.equals(wanted);
    }

    private static Set<String> mixins(final Node node) throws RepositoryException {
        return Stream.of(node.getMixinNodeTypes()).map(NodeType::getName).collect(Collectors.toSet());
    }

    private boolean belongings(final Node author, final Node published) throws RepositoryException {
        final List<Node> wanted = Units.belongings(author);
        boolean changed = false;
        final Set<String> kept = new HashSet<>();
        for (final Node child : wanted) {
            final Optional<Node> twin = publics.find(child);
            if (twin.isPresent()) {
                kept.add(twin.get().getIdentifier());
                changed |= setAside(twin.get(), published, child.getName());
            }
        }
        for (final Node child : Units.belongings(published)) {
            if (!kept.contains(child.getIdentifier())) {
                child.remove();
                changed = true;
            }
        }
        for (final Node child : wanted) {
            changed |= belonging(child, published);
        }
        final boolean ordered = SiblingOrder.follow(SiblingOrder.names(wanted), published).isEmpty();
        return changed | !ordered;
    }

    /** Whoever is to have another place or name makes room first, since two may have changed places. */
    private boolean setAside(final Node node, final Node parent, final String name) throws RepositoryException {
        if (node.getParent().isSame(parent) && node.getName().equals(name)) {
            return false;
        }
        publics.session().move(node.getPath(), parent.getPath() + "/aside-" + node.getIdentifier());
        return true;
    }

    private boolean belonging(final Node child, final Node parent) throws RepositoryException {
        final Optional<Node> twin = publics.find(child);
        if (twin.isEmpty()) {
            apply(child, publics.create(child, parent));
            return true;
        }
        if (!twin.get().getName().equals(child.getName())) {
            publics.session().move(twin.get().getPath(), parent.getPath() + "/" + child.getName());
        }
        return apply(child, twin.get());
    }
}
