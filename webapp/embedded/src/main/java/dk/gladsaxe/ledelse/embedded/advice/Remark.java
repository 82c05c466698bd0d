package dk.gladsaxe.ledelse.embedded.advice;

import java.util.List;

/**
 * Something that a check found.
 *
 * @param path      of the value it is about, as {@link dk.gladsaxe.ledelse.embedded.forms.Submission} names it
 * @param arguments for the message of the rule, such as the words that were found
 */
record Remark(String path, List<String> arguments) {

    Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark at(final String path, final String... arguments) {
        return new Remark(path, List.of(arguments));
    }
}
