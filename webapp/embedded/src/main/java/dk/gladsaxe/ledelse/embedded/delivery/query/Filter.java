package dk.gladsaxe.ledelse.embedded.delivery.query;

import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a query, as the address states it: {@code property[operator]=value}.
 *
 * @param property a property's name, or one of {@link #NAME}, {@link #PATH} and {@link #ANCESTOR}
 * @param value    as sent; what it means depends on the operator
 */
public record Filter(String property, Operator operator, String value) {

    public static final String NAME = "@name";
    public static final String PATH = "@path";
    public static final String ANCESTOR = "@ancestor";

    private static final Pattern WITH_OPERATOR = Pattern.compile("(.+)\\[([^\\[\\]]*)]");

    /** Reads a parameter; without brackets the comparison is {@code eq}. */
    static Filter of(final String parameter, final String value) {
        final Matcher matcher = WITH_OPERATOR.matcher(parameter);
        if (!matcher.matches()) {
            return new Filter(parameter, Operator.EQ, value);
        }
        final Operator operator = Operator.of(matcher.group(2)).orElseThrow(() -> new DeliveryFailure(
                ErrorCode.BAD_REQUEST,
                parameter + ": there is no operator " + matcher.group(2) + "; use one of " + Operator.words()));
        return new Filter(matcher.group(1), operator, value);
    }
}
