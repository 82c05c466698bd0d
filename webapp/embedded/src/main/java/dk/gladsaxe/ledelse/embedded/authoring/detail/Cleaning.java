package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import dk.gladsaxe.ledelse.model.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Cleans the formatted texts that were sent by the module's own rules, the same that hold when the text is delivered,
 * and tells what was taken out. For one submission.
 */
final class Cleaning {

    /** How the CMS stores a link to a page. */
    private static final Predicate<String> STORED_LINK =
            Pattern.compile("\\$\\{link:[^\\s<>\"'\\p{Cntrl}]+").asMatchPredicate();

    private final Languages languages;
    private final Map<String, Integer> removed = new TreeMap<>();

    Cleaning(final Languages languages) {
        this.languages = languages;
    }

    Group clean(final Form form, final Group values) {
        return clean(form.fields().toList(), values);
    }

    /** What was taken out: names of elements, or of attributes with an at sign, and how often. */
    Map<String, Integer> removed() {
        return Map.copyOf(removed);
    }

    private Group clean(final List<Field> fields, final Group values) {
        final Map<String, Value> clean = new LinkedHashMap<>(values.values());
        for (final Field field : fields) {
            for (final String property : languages.properties(field)) {
                clean.computeIfPresent(property, (name, value) -> clean(field, value));
            }
        }
        return new Group(clean);
    }

    private Value clean(final Field field, final Value value) {
        if (field instanceof Field.Rich && value instanceof Single single) {
            return new Single(clean(single.text()));
        } else if (field instanceof Field.Composite composite && value instanceof Group group) {
            return clean(composite.fields(), group);
        } else if (field instanceof Field.Multi multi && value instanceof Several several) {
            return new Several(several.values().stream().map(each -> clean(multi.field(), each)).toList());
        }
        return value;
    }

    private String clean(final String html) {
        final String clean = RichText.sanitise(html, STORED_LINK).html();
        final Map<String, Integer> before = counts(html);
        final Map<String, Integer> after = counts(clean);
        before.forEach((what, count) -> {
            final int gone = count - after.getOrDefault(what, 0);
            if (gone > 0) {
                removed.merge(what, gone, Integer::sum);
            }
        });
        return clean;
    }

    private static Map<String, Integer> counts(final String html) {
        final Map<String, Integer> counts = new TreeMap<>();
        for (final Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (!element.normalName().equals("body")) {
                counts.merge(element.normalName(), 1, Integer::sum);
                element.attributes().forEach(attribute -> counts.merge("@" + attribute.getKey(), 1, Integer::sum));
            }
        }
        return counts;
    }
}
