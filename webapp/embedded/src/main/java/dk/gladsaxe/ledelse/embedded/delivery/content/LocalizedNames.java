package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;

/**
 * Which stored names are shown in a language, and under which name.
 *
 * <p>As in Magnolia, whatever follows the last underscore and looks like a locale is taken for one: a property
 * {@code answer_nr} is a translation of {@code answer} into a language {@code nr}, and so hidden. Names with
 * underscores are best avoided.</p>
 */
final class LocalizedNames {

    private static final Pattern WITH_LOCALE = Pattern.compile("(.+?)_([a-z]{2,3}(?:_[A-Z]{2})?)");

    private LocalizedNames() {
    }

    /** Shown name to stored name, in the order of the stored ones. */
    static Map<String, String> of(final Collection<String> stored, final AnswerLanguage language) {
        final Map<String, String> shown = new LinkedHashMap<>();
        if (language instanceof final AnswerLanguage.One one) {
            final Set<String> all = Set.copyOf(stored);
            for (final String name : stored) {
                final String base = base(name);
                one.suffixes().stream().map(suffix -> base + suffix).filter(all::contains).findFirst()
                        .ifPresent(best -> shown.put(base, best));
            }
        } else {
            stored.forEach(name -> shown.put(name, name));
        }
        return shown;
    }

    /** The same for the properties of a node. */
    static Map<String, String> ofProperties(final Node node, final AnswerLanguage language)
            throws RepositoryException {
        final List<String> stored = new ArrayList<>();
        for (final PropertyIterator properties = node.getProperties(); properties.hasNext();) {
            stored.add(properties.nextProperty().getName());
        }
        return of(stored, language);
    }

    /** The name without what looks like a locale at its end. */
    static String base(final String name) {
        final Matcher matcher = WITH_LOCALE.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }
}
