package dk.gladsaxe.ledelse.bench;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.SystemSessions;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What a home holds that stories refer to.
 *
 * @param relations with what belongs to them, in the order of their identifiers; never empty
 * @param images    identifiers of assets
 */
record Neighbours(List<Relation> relations, List<String> images) {

    /** A relation's identifier, and those of its focus points and questions. */
    record Relation(String id, List<String> focusPoints, List<String> questions) {
    }

    /** @throws IllegalStateException when there is no relation */
    static Neighbours of(final Workspaces workspaces) {
        try (SystemSessions sessions = new SystemSessions()) {
            final Function<String, Session> open = workspace -> sessions.open(workspaces, workspace);
            return Jcr.get(() -> read(open));
        }
    }

    private static Neighbours read(final Function<String, Session> open) throws RepositoryException {
        final Map<String, List<String>> points =
                byRelation(all(open.apply("ledelse-focus-points"), "ledelse:focusPoint"), "relation");
        final Map<String, List<String>> questions =
                byRelation(all(open.apply("ledelse-questions"), "ledelse:question"), "relations");
        final List<Relation> relations = new ArrayList<>();
        for (final Node node : all(open.apply("ledelse-relations"), "ledelse:relation")) {
            final String id = node.getIdentifier();
            relations.add(new Relation(id, points.getOrDefault(id, List.of()), questions.getOrDefault(id, List.of())));
        }
        if (relations.isEmpty()) {
            throw new IllegalStateException("the home has no relation that stories could be about");
        }
        final List<String> images = new ArrayList<>();
        for (final Node asset : all(open.apply("dam"), "mgnl:asset")) {
            images.add("jcr:" + asset.getIdentifier());
        }
        return new Neighbours(relations, images);
    }

    private static Map<String, List<String>> byRelation(final List<Node> nodes, final String property)
            throws RepositoryException {
        final Map<String, List<String>> grouped = new TreeMap<>();
        for (final Node node : nodes) {
            final String first = node.getProperty(property).isMultiple()
                    ? node.getProperty(property).getValues()[0].getString() : node.getProperty(property).getString();
            grouped.computeIfAbsent(first, key -> new ArrayList<>()).add(node.getIdentifier());
        }
        return grouped;
    }

    /** In the order of their identifiers, so that every home of the same samples gives the same. */
    private static List<Node> all(final Session session, final String type) throws RepositoryException {
        final List<Node> found = new ArrayList<>();
        collect(session.getRootNode(), type, found);
        final Map<String, Node> ordered = new TreeMap<>(found.stream().collect(
                Collectors.toMap(node -> Jcr.get(node::getIdentifier), Function.identity())));
        return List.copyOf(ordered.values());
    }

    private static void collect(final Node folder, final String type, final List<Node> found)
            throws RepositoryException {
        for (final NodeIterator nodes = folder.getNodes(); nodes.hasNext();) {
            final Node node = nodes.nextNode();
            if (node.isNodeType(type)) {
                found.add(node);
            } else if (!node.getName().startsWith("jcr:") && !node.getName().startsWith("rep:")) {
                collect(node, type, found);
            }
        }
    }
}
