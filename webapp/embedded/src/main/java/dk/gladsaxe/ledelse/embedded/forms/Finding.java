package dk.gladsaxe.ledelse.embedded.forms;

import java.util.List;

/**
 * What is wrong with a value.
 *
 * @param path      of the value as {@link Submission} names it, such as {@code principles[2].text_en}
 * @param rule      what it breaks; stands in message keys
 * @param arguments for the message of the rule
 * @param message   the definition's own words; empty for the usual ones of the rule
 */
public record Finding(String path, Rule rule, List<String> arguments, String message) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What a value must keep. */
    public enum Rule {
        REQUIRED, TOO_LONG, WHOLE_NUMBER, NUMBER, DAY, TIME, CHOICE, EMAIL, NODE_NAME, PATTERN, TOO_FEW, TOO_MANY,
        IDENTIFIER
    }
}
