package dk.gladsaxe.ledelse.embedded.advice;

import java.util.List;

/**
 * One thing that could be better.
 *
 * @param rule      why; stands in message keys
 * @param path      of the value that is to be looked at, as {@link dk.gladsaxe.ledelse.embedded.forms.Submission} names
 *                  it, such as {@code picture[0].imageAlt_en}
 * @param arguments for the message of the rule
 */
public record Advice(Rule rule, String path, List<String> arguments) {

    public Advice {
        arguments = List.copyOf(arguments);
    }
}
