package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.ResourceUnreadable;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one YAML file, its tags left as they stand. Every problem is reported and none thrown. Used by one thread. */
public final class YamlReader {

    private final Problems problems;

    public YamlReader(final Problems problems) {
        this.problems = problems;
    }

    /** The file's content; empty when it is empty or no YAML, which has then been reported. */
    public Optional<YamlNode> read(final Resource resource) {
        try {
            return read(resource.text(), resource.origin());
        } catch (final ResourceUnreadable e) {
            problems.error(Rule.UNREADABLE, Place.of(resource.origin()), "", e.getMessage(),
                    "make the file readable for the user that runs the host");
            return Optional.empty();
        }
    }

    /** The content of a text; the origin names it in messages. */
    public Optional<YamlNode> read(final String text, final String origin) {
        final LoaderOptions options = new LoaderOptions();
        try {
            final Node top = new Yaml(options).compose(new StringReader(text));
            if (top == null) {
                problems.error(Rule.EMPTY_VALUE, Place.of(origin), "", "the file is empty", "fill it or remove it");
                return Optional.empty();
            }
            return Optional.of(new NodeConversion(origin, options, problems).convert(top, ""));
        } catch (final MarkedYAMLException e) {
            problems.error(Rule.SYNTAX, place(origin, e.getProblemMark()), "",
                    "this is no YAML: " + e.getProblem(), "mend the line, or the one before it");
        } catch (final YAMLException e) {
            problems.error(Rule.SYNTAX, Place.of(origin), "", "this is no YAML: " + e.getMessage(), "mend the file");
        }
        return Optional.empty();
    }

    static Place place(final String origin, final Mark mark) {
        return mark == null ? Place.of(origin) : new Place(origin, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
