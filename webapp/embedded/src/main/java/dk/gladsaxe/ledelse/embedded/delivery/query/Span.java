package dk.gladsaxe.ledelse.embedded.delivery.query;

import javax.jcr.Value;

/**
 * What a filter compares with: one value, or everything between two, such as all moments of a day.
 *
 * @param last belongs to it; the same object as the first when there is only one
 */
record Span(Value first, Value last) {

    static Span of(final Value only) {
        return new Span(only, only);
    }

    boolean isOneValue() {
        return first == last;
    }
}
