package dk.gladsaxe.ledelse.embedded.i18n;

import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;

/**
 * The language that content is read in, and which of the stored names holds the text of that language. The rule is
 * Magnolia's: the default locale has the plain name, every other one a suffix ({@code title_en}). Looked for are the
 * locale asked for, its language without a country, another locale of that language, the fallback locale, and at
 * last the plain name. Immutable.
 */
public final class ContentLanguage {

    private final SiteDefinition site;
    private final Locale locale;
    private final List<String> suffixes;

    /** @param locale need not be one of the site's: then the rule leads to a language that is */
    public ContentLanguage(final SiteDefinition site, final Locale locale) {
        this.site = site;
        this.locale = locale;
        this.suffixes = suffixes(site, locale);
    }

    public Locale locale() {
        return locale;
    }

    public SiteDefinition site() {
        return site;
    }

    /** Names that may hold the value, best first; the last is the plain name. */
    public List<String> names(final String name) {
        return suffixes.stream().map(name::concat).toList();
    }

    /** The best name under which the node has such a property; the plain name when it has none. */
    public String propertyName(final Node node, final String name) throws RepositoryException {
        for (final String suffix : suffixes) {
            if (node.hasProperty(name + suffix)) {
                return name + suffix;
            }
        }
        return name;
    }

    /** The best relative path under which the node has such a child; the plain one when it has none. */
    public String childName(final Node node, final String name) throws RepositoryException {
        for (final String suffix : suffixes) {
            if (node.hasNode(name + suffix)) {
                return name + suffix;
            }
        }
        return name;
    }

    /** The property that holds the value in this language; a PathNotFoundException when there is none. */
    public Property property(final Node node, final String name) throws RepositoryException {
        return node.getProperty(propertyName(node, name));
    }

    private static List<String> suffixes(final SiteDefinition site, final Locale locale) {
        final Set<Locale> tried = new LinkedHashSet<>();
        tried.add(locale);
        tried.add(new Locale.Builder().setLanguage(locale.getLanguage()).build());
        site.locales().stream().filter(each -> each.getLanguage().equals(locale.getLanguage())).forEach(tried::add);
        tried.add(site.fallbackLocale());
        final List<String> suffixes = new ArrayList<>();
        for (final Locale each : tried) {
            if (each.equals(site.defaultLocale())) {
                break;
            }
            suffixes.add("_" + each);
        }
        suffixes.add("");
        return List.copyOf(suffixes);
    }
}
