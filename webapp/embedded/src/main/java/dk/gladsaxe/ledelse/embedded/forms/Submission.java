package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a browser sent of a form. Parameters are named {@code title}, {@code title_en}, {@code contact.email},
 * {@code relations[0]}, {@code principles[2].text}; the numbers give the order and may have gaps. Parameters of no field
 * are left alone, and so are fields that the person may not change.
 */
public final class Submission {

    /** More of one field than any person fills in; what is beyond is refused, not dropped. */
    static final int MOST = 500;

    private final Map<String, List<String>> parameters;
    private final Languages languages;

    public Submission(final Map<String, List<String>> parameters, final Languages languages) {
        this.parameters = parameters;
        this.languages = languages;
    }

    /**
     * The values of all fields, an empty one for each that was not filled in.
     *
     * @throws IllegalArgumentException when a field has more than {@value #MOST} values
     */
    public Group values(final Form form) {
        return group(form.fields().toList(), "");
    }

    private Group group(final List<Field> fields, final String prefix) {
        final Map<String, Value> values = new LinkedHashMap<>();
        for (final Field field : fields) {
            for (final String property : languages.properties(field)) {
                values.put(property, value(field, prefix + property));
            }
        }
        return new Group(values);
    }

    private Value value(final Field field, final String name) {
        if (field instanceof Field.Composite composite) {
            return group(composite.fields(), name + ".");
        } else if (field instanceof Field.Multi multi) {
            return several(name, each -> value(multi.field(), each));
        } else if (field instanceof Field.Check) {
            return new Single(parameters.containsKey(name) ? "true" : "");
        } else if (field instanceof Field.Line line && line.rows() > 1) {
            return single(name, Submission::lines);
        }
        return single(name, String::strip);
    }

    private Single single(final String name, final Function<String, String> clean) {
        return new Single(clean.apply(parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("")));
    }

    private Several several(final String name, final Function<String, Value> value) {
        final TreeSet<Integer> places = new TreeSet<>();
        for (final String parameter : parameters.keySet()) {
            if (parameter.startsWith(name + "[")) {
                final String rest = parameter.substring(name.length() + 1);
                final int end = rest.indexOf(']');
                if (end > 0 && end <= 6 && rest.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
                    places.add(Integer.parseInt(rest.substring(0, end)));
                }
            }
        }
        if (places.size() > MOST) {
            throw new IllegalArgumentException(
                    name + " has " + places.size() + " values; at most " + MOST + " can be saved");
        }
        final List<Value> values = new ArrayList<>();
        places.forEach(place -> values.add(value.apply(name + "[" + place + "]")));
        return new Several(values.stream().filter(each -> !each.isEmpty()).toList());
    }

    /** Browsers send lines ended by carriage return and line feed. */
    private static String lines(final String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
