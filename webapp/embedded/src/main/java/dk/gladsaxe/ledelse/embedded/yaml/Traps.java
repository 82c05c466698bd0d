package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What YAML 1.1 reads differently than it looks, whatever is expected in that place. Words like {@code yes} are left
 * to those who know whether text or a switch is expected.
 */
final class Traps {

    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    private static final Pattern UNDERSCORES = Pattern.compile("[-+]?[0-9][0-9_.]*_[0-9_.]*");
    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");

    private final Problems problems;

    Traps(final Problems problems) {
        this.problems = problems;
    }

    void key(final ScalarNode key, final Place place, final String keyPath) {
        final Tag tag = key.getTag();
        if (key.isPlain() && (tag.equals(Tag.BOOL) || tag.equals(Tag.NULL) || tag.equals(Tag.TIMESTAMP))) {
            problems.error(Rule.READS_DIFFERENTLY, place, keyPath,
                    "the key " + key.getValue() + " is not text to YAML but " + name(tag),
                    "put the key in quotes");
        }
    }

    void value(final ScalarNode value, final Place place, final String keyPath) {
        if (!value.isPlain()) {
            return;
        }
        final String text = value.getValue();
        final boolean number = value.getTag().equals(Tag.INT) || value.getTag().equals(Tag.FLOAT);
        if (number && OCTAL.matcher(text).matches()) {
            different(place, keyPath, text, "an octal number", text.replaceFirst("^([-+]?)0+(?=.)", "$1"));
        } else if (number && SEXAGESIMAL.matcher(text).matches()) {
            different(place, keyPath, text, "a number to the base of 60", "the number in decimal");
        } else if (number && UNDERSCORES.matcher(text).matches()) {
            different(place, keyPath, text, "the number " + text.replace("_", ""), text.replace("_", ""));
        }
    }

    private void different(
            final Place place, final String keyPath, final String text, final String read, final String number) {
        problems.error(Rule.READS_DIFFERENTLY, place, keyPath, text + " is read as " + read,
                "put it in quotes when text is meant, else write " + number);
    }

    private static String name(final Tag tag) {
        if (tag.equals(Tag.BOOL)) {
            return "a truth value";
        }
        return tag.equals(Tag.NULL) ? "nothing" : "a date";
    }
}
