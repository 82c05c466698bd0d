package dk.gladsaxe.ledelse.delivery.query;

import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a parameter.
 *
 * @param got      what it held, shortened; absent when it was not there
 * @param expected what it takes
 */
record Refusal(String parameter, Optional<String> got, String expected) {

    static final int MOST_SHOWN = 100;

    Refusal {
        parameter = shortened(parameter);
        got = got.map(Refusal::shortened);
        Objects.requireNonNull(expected, "Refusal.expected");
    }

    String detail() {
        return got.map(value -> "The parameter '" + parameter + "' is '" + value + "'; expected " + expected)
                .orElseGet(() -> "The parameter '" + parameter + "' is missing; expected " + expected);
    }

    private static String shortened(final String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        final int end = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return text.substring(0, end) + "\u2026";
    }
}
