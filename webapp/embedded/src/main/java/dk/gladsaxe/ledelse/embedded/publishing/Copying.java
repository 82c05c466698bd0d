package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** One publication's changes to the public instance, up to the save. Used once. */
final class Copying {

    private final Status status;
    private final Placement placement;
    private final NodeCopy copy;
    private final Set<String> created = new HashSet<>();
    private final Set<String> updated = new HashSet<>();
    private final Map<String, List<Node>> families = new LinkedHashMap<>();
    private final Map<String, Node> publics = new LinkedHashMap<>();

    Copying(final Session author, final Session visitors, final Status status) {
        this.status = status;
        this.placement = new Placement(author, visitors);
        this.copy = new NodeCopy(new Twins(visitors));
    }

    Publication run(final Collection<Node> units) throws RepositoryException {
        for (final Node unit : units) {
            copy(unit);
        }
        for (final List<Node> family : families.values()) {
            order(family);
        }
        updated.removeAll(created);
        for (final Set<String> touched : List.of(created, updated)) {
            for (final String identifier : touched) {
                status.apply(publics.get(identifier));
            }
        }
        return new Publication(created.size(), updated.size(),
                units.size() - created.size() - updated.size(), placement.removed());
    }

    /** The public node, after the run. */
    Node published(final Node unit) throws RepositoryException {
        return publics.get(unit.getIdentifier());
    }

    /** Whether the node was made or changed. */
    boolean touched(final Node unit) throws RepositoryException {
        return created.contains(unit.getIdentifier()) || updated.contains(unit.getIdentifier());
    }

    private void copy(final Node unit) throws RepositoryException {
        final String identifier = unit.getIdentifier();
        final Placement.Placed placed = placement.place(unit);
        publics.put(identifier, placed.node());
        families.computeIfAbsent(unit.getParent().getIdentifier(), parent -> new ArrayList<>()).add(unit);
        if (placed.created()) {
            created.add(identifier);
        }
        if (copy.apply(unit, placed.node()) | placed.moved()) {
            updated.add(identifier);
        }
    }

    /** Many siblings are ordered at once: one by one, each would be held against all others. */
    private void order(final List<Node> family) throws RepositoryException {
        final Node first = family.get(0);
        final Node published = publics.get(first.getIdentifier());
        if (family.size() == 1) {
            if (SiblingOrder.place(first, published)) {
                updated.add(first.getIdentifier());
            }
            return;
        }
        final Set<String> moved = SiblingOrder.follow(
                SiblingOrder.names(first.getParent()), published.getParent());
        for (final Node unit : family) {
            if (moved.contains(unit.getName())) {
                updated.add(unit.getIdentifier());
            }
        }
    }
}
