package dk.gladsaxe.ledelse.embedded.delivery.query;

import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_EQUAL_TO;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_GREATER_THAN;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_GREATER_THAN_OR_EQUAL_TO;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_LESS_THAN;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_LESS_THAN_OR_EQUAL_TO;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_LIKE;
import static javax.jcr.query.qom.QueryObjectModelConstants.JCR_OPERATOR_NOT_EQUAL_TO;

import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.DynamicOperand;
import javax.jcr.query.qom.QueryObjectModelFactory;

/**
 * Turns filters and keywords into constraints of JCR's query object model. What a client sends becomes a value or a
 * name of that model and never a part of a statement's text, so it cannot change what is asked.
 */
final class ConstraintBuilder {

    static final String SELECTOR = "t";

    /** Each is a level of a tree that Jackrabbit walks down; some thousand levels are deeper than a thread's stack. */
    static final int MOST_ALTERNATIVES = 200;

    private static final char ANY_TEXT = '%';

    private final QueryObjectModelFactory model;
    private final Literals literals;

    ConstraintBuilder(final QueryObjectModelFactory model, final Literals literals) {
        this.model = model;
        this.literals = literals;
    }

    /** The constraint of a filter on a property, on the node's name or on its path. */
    Constraint filter(final Filter filter) throws RepositoryException {
        return switch (filter.property()) {
            case Filter.NAME -> compare(model.nodeLocalName(SELECTOR), filter,
                    Span.of(literals.text(filter.value())));
            case Filter.PATH -> path(filter);
            default -> property(filter);
        };
    }

    /** Full text, or a name that begins so, or that path. */
    Constraint keywords(final Keywords keywords) throws RepositoryException {
        final Constraint text = model.fullTextSearch(
                SELECTOR, null, model.literal(literals.text(keywords.expression())));
        final Constraint name = compare(model.lowerCase(model.nodeLocalName(SELECTOR)), JCR_OPERATOR_LIKE,
                literals.text(keywords.namePrefix()));
        final Constraint either = model.or(text, name);
        return keywords.path().isPresent()
                ? model.or(either, model.sameNode(SELECTOR, keywords.path().get()))
                : either;
    }

    private Constraint path(final Filter filter) throws RepositoryException {
        final Constraint same = model.sameNode(SELECTOR, filter.value());
        return switch (filter.operator()) {
            case EQ -> same;
            case NE -> model.not(same);
            default -> throw refused(filter, "a path can only be compared with eq and ne");
        };
    }

    // "a|b" is one or the other, whatever the operator: what is not a, or not b, is everything.
    private Constraint property(final Filter filter) throws RepositoryException {
        if (filter.operator() == Operator.NULL) {
            return existence(filter);
        }
        final DynamicOperand operand = model.propertyValue(SELECTOR, filter.property());
        final List<String> alternatives = filter.value().contains("|")
                ? Arrays.asList(filter.value().split("\\|", -1))
                : List.of(filter.value());
        if (alternatives.size() > MOST_ALTERNATIVES) {
            throw new DeliveryFailure(ErrorCode.BAD_REQUEST, filter.property() + ": " + alternatives.size()
                    + " alternatives are too many; " + MOST_ALTERNATIVES + " are the most");
        }
        Constraint whole = null;
        for (final String alternative : alternatives) {
            final Filter one = new Filter(filter.property(), filter.operator(), alternative);
            final Constraint constraint = compare(operand, one, literals.of(alternative));
            whole = whole == null ? constraint : model.or(whole, constraint);
        }
        return whole;
    }

    private Constraint existence(final Filter filter) throws RepositoryException {
        final Constraint exists = model.propertyExistence(SELECTOR, filter.property());
        return switch (filter.value()) {
            case "true" -> model.not(exists);
            case "false" -> exists;
            default -> throw refused(filter, "null is asked for with true or false");
        };
    }

    private Constraint compare(final DynamicOperand operand, final Filter filter, final Span span)
            throws RepositoryException {
        return switch (filter.operator()) {
            case EQ -> span.isOneValue()
                    ? compare(operand, JCR_OPERATOR_EQUAL_TO, span.first()) : within(operand, span);
            case NE -> span.isOneValue()
                    ? compare(operand, JCR_OPERATOR_NOT_EQUAL_TO, span.first()) : outside(operand, span);
            case LT -> compare(operand, JCR_OPERATOR_LESS_THAN, span.first());
            case LTE -> compare(operand, JCR_OPERATOR_LESS_THAN_OR_EQUAL_TO, span.last());
            case GT -> compare(operand, JCR_OPERATOR_GREATER_THAN, span.last());
            case GTE -> compare(operand, JCR_OPERATOR_GREATER_THAN_OR_EQUAL_TO, span.first());
            case LIKE -> compare(operand, JCR_OPERATOR_LIKE, literals.text(Wildcards.cheap(filter.value(), ANY_TEXT)));
            case ILIKE -> compare(model.lowerCase(operand), JCR_OPERATOR_LIKE,
                    literals.text(Wildcards.cheap(filter.value(), ANY_TEXT).toLowerCase(Locale.ROOT)));
            case IN, NOT_IN -> range(operand, filter);
            case NULL -> throw refused(filter, "every node has a name");
        };
    }

    private Constraint range(final DynamicOperand operand, final Filter filter) throws RepositoryException {
        final String[] ends = filter.value().split("~", -1);
        if (ends.length != 2 || ends[0].isEmpty() || ends[1].isEmpty()) {
            throw refused(filter, "a range is written as from~to");
        }
        final Span span = new Span(literals.of(ends[0]).first(), literals.of(ends[1]).last());
        return filter.operator() == Operator.IN ? within(operand, span) : outside(operand, span);
    }

    private Constraint within(final DynamicOperand operand, final Span span) throws RepositoryException {
        return model.and(compare(operand, JCR_OPERATOR_GREATER_THAN_OR_EQUAL_TO, span.first()),
                compare(operand, JCR_OPERATOR_LESS_THAN_OR_EQUAL_TO, span.last()));
    }

    private Constraint outside(final DynamicOperand operand, final Span span) throws RepositoryException {
        return model.or(compare(operand, JCR_OPERATOR_LESS_THAN, span.first()),
                compare(operand, JCR_OPERATOR_GREATER_THAN, span.last()));
    }

    private Constraint compare(final DynamicOperand operand, final String operator, final Value value)
            throws RepositoryException {
        return model.comparison(operand, operator, model.literal(value));
    }

    private static DeliveryFailure refused(final Filter filter, final String reason) {
        return new DeliveryFailure(ErrorCode.BAD_REQUEST, filter.property() + "[" + filter.operator().word() + "]="
                + filter.value() + ": " + reason);
    }
}
