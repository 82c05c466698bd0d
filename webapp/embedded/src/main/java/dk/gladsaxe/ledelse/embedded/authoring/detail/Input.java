package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.FieldIds;
import java.util.List;

/**
 * A field, or a part of one, as a page shows it.
 *
 * @param path     the name of its parameter, see {@link dk.gladsaxe.ledelse.embedded.forms.Submission}
 * @param lang     of the value, for a field that has languages; empty otherwise
 * @param look     how it is drawn
 * @param value    what is filled in, as text
 * @param parts    of a composite its fields; of several values one part for each
 * @param blank    of several values the part that a new one begins as, first for scripts and then for pages without any;
 *                 none otherwise
 * @param problems what is wrong with the value, in the person's language
 */
public record Input(String path, String label, String help, String lang, boolean required, boolean readOnly, Look look,
        String value, List<Input> parts, List<Input> blank, List<String> problems) {

    public Input {
        parts = List.copyOf(parts);
        blank = List.copyOf(blank);
        problems = List.copyOf(problems);
    }

    /** An identifier for the page, made of the path. */
    public String id() {
        return FieldIds.of(path);
    }

    /** Whether nothing is filled in, in none of the parts. */
    public boolean empty() {
        return value.isBlank() && parts.stream().allMatch(Input::empty);
    }

    /** Whether something is wrong with it or with one of its parts. */
    public boolean faulty() {
        return !problems.isEmpty() || parts.stream().anyMatch(Input::faulty);
    }

    /**
     * How a field is drawn.
     *
     * @param kind    line, lines, rich, number, day, moment, check, choice, link, asset, composite, several or hidden
     * @param rows    of a text of several lines
     * @param most    characters of a text, or values of several; 0 for any number
     * @param caption beside a box to check; of a link the app in which a new one can be made, empty for none
     * @param options to choose from; of a link those that are at hand
     * @param target  of a link the workspace it leads to
     * @param more    whether a link has more to choose from than are at hand
     */
    public record Look(String kind, int rows, int most, String caption, List<Choice> options, String target,
            boolean more) {

        public Look {
            options = List.copyOf(options);
        }

        static Look of(final String kind) {
            return new Look(kind, 1, 0, "", List.of(), "", false);
        }
    }

    /** Something to choose. */
    public record Choice(String value, String label) {
    }
}
