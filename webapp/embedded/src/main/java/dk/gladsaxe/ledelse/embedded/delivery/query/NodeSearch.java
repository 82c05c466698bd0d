package dk.gladsaxe.ledelse.embedded.delivery.query;

import static dk.gladsaxe.ledelse.embedded.delivery.query.ConstraintBuilder.SELECTOR;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.DynamicOperand;
import javax.jcr.query.qom.Ordering;
import javax.jcr.query.qom.QueryObjectModelConstants;
import javax.jcr.query.qom.QueryObjectModelFactory;

/**
 * Finds nodes in one workspace. Jackrabbit does the finding and the sorting, so types, text and order mean here what
 * they mean in Magnolia; nodes that the session may not read are neither found nor counted.
 */
public final class NodeSearch {

    /** Every node of a type that content is kept in has one, so it makes each order complete. */
    private static final String IDENTIFIER = "jcr:uuid";

    private final Session session;

    public NodeSearch(final Session session) {
        this.session = session;
    }

    /**
     * Runs the query below the endpoint's root.
     *
     * @param types the node types found, their sub-types already counted in
     */
    public Found run(
            final EndpointDefinition.Delivery endpoint, final Collection<String> types, final NodeQuery query) {
        final Subtree subtree = Subtree.of(endpoint.rootPath(), query.filters());
        if (subtree.empty() || types.isEmpty()) {
            return new Found(0, List.of());
        }
        try {
            return run(subtree.path(), types, query);
        } catch (final RepositoryException e) {
            throw new DeliveryFailure(ErrorCode.INVALID_QUERY, e.getMessage(), e);
        }
    }

    private Found run(final String root, final Collection<String> types, final NodeQuery query)
            throws RepositoryException {
        final QueryObjectModelFactory model = session.getWorkspace().getQueryManager().getQOMFactory();
        final Literals literals = new Literals(session.getValueFactory());
        final ConstraintBuilder builder = new ConstraintBuilder(model, literals);

        Constraint where = ofTypes(model, literals, types);
        if (!root.equals("/")) {
            where = model.and(where, model.descendantNode(SELECTOR, root));
        }
        for (final Filter filter : query.filters()) {
            if (!filter.property().equals(Filter.ANCESTOR)) {
                where = model.and(where, builder.filter(filter));
            }
        }
        if (query.keywords().isPresent()) {
            where = model.and(where, builder.keywords(query.keywords().get()));
        }
        return page(model.createQuery(model.selector("nt:base", SELECTOR), where, order(model, query), null)
                .execute().getNodes(), query);
    }

    private static Constraint ofTypes(
            final QueryObjectModelFactory model, final Literals literals, final Collection<String> types)
            throws RepositoryException {
        Constraint any = null;
        for (final String type : types) {
            final Constraint one = model.comparison(model.propertyValue(SELECTOR, "jcr:primaryType"),
                    QueryObjectModelConstants.JCR_OPERATOR_EQUAL_TO, model.literal(literals.text(type)));
            any = any == null ? one : model.or(any, one);
        }
        return any;
    }

    // What the client asks for, then the best match, then the identifier.
    private static Ordering[] order(final QueryObjectModelFactory model, final NodeQuery query)
            throws RepositoryException {
        final List<Ordering> orderings = new ArrayList<>();
        for (final SortKey key : query.order()) {
            final DynamicOperand operand = model.lowerCase(key.property().equals(Filter.NAME)
                    ? model.nodeLocalName(SELECTOR)
                    : model.propertyValue(SELECTOR, key.property()));
            orderings.add(key.descending() ? model.descending(operand) : model.ascending(operand));
        }
        if (query.keywords().isPresent()) {
            orderings.add(model.descending(model.fullTextSearchScore(SELECTOR)));
        }
        orderings.add(model.ascending(model.propertyValue(SELECTOR, IDENTIFIER)));
        return orderings.toArray(Ordering[]::new);
    }

    private static Found page(final NodeIterator nodes, final NodeQuery query) {
        final List<Node> page = new ArrayList<>();
        long total = 0;
        while (nodes.hasNext()) {
            final Node node = nodes.nextNode();
            if (total >= query.offset() && page.size() < query.limit()) {
                page.add(node);
            }
            total++;
        }
        return new Found(total, page);
    }

    /**
     * What a query found.
     *
     * @param total how many nodes there are in all
     * @param nodes those of the page that was asked for
     */
    public record Found(long total, List<Node> nodes) {

        public Found {
            nodes = List.copyOf(nodes);
        }
    }
}
