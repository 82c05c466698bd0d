package dk.gladsaxe.ledelse.embedded.delivery.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a filter compares; the words stand in brackets behind a property's name. */
public enum Operator {
    EQ("eq"),
    NE("ne"),
    LT("lt"),
    LTE("lte"),
    GT("gt"),
    GTE("gte"),
    LIKE("like"),
    ILIKE("ilike"),
    IN("in"),
    NOT_IN("not-in"),
    NULL("null");

    private final String word;

    Operator(final String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Operator> of(final String word) {
        return Arrays.stream(values()).filter(operator -> operator.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Operator::word).collect(Collectors.joining(", "));
    }
}
