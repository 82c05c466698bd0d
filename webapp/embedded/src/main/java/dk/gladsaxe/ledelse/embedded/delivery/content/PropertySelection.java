package dk.gladsaxe.ledelse.embedded.delivery.content;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which properties an answer shows. What an endpoint leaves out stays out, whatever a request asks for.
 */
public final class PropertySelection {

    /** Never shown: their values stand in the meta keys, or are the repository's own business. */
    private static final Set<String> HIDDEN = Set.of(
            "jcr:primaryType", "jcr:mixinTypes", "jcr:uuid", "jcr:isCheckedOut", "jcr:baseVersion",
            "jcr:versionHistory", "jcr:predecessors", "jcr:mergeFailed", "jcr:activity", "jcr:configuration");

    private final boolean system;
    private final NamePatterns systemExceptions;
    private final List<NamePatterns> wanted;
    private final NamePatterns unwanted;

    private PropertySelection(
            final boolean system, final NamePatterns systemExceptions,
            final List<NamePatterns> wanted, final NamePatterns unwanted) {
        this.system = system;
        this.systemExceptions = systemExceptions;
        this.wanted = List.copyOf(wanted);
        this.unwanted = unwanted;
    }

    /** What the endpoint shows when a request asks for nothing special. */
    public static PropertySelection of(final EndpointDefinition.Delivery endpoint) {
        return systemRules(endpoint).narrowed(endpoint.properties(), endpoint.excludeProperties());
    }

    /** The endpoint's rule for system properties alone: where a reference starts from. */
    static PropertySelection systemRules(final EndpointDefinition.Delivery endpoint) {
        return new PropertySelection(endpoint.includeSystemProperties(),
                NamePatterns.of(endpoint.systemProperties()), List.of(), NamePatterns.of(List.of()));
    }

    /**
     * This selection without what is unwanted, and with nothing but what is wanted.
     *
     * @param only empty: everything
     */
    public PropertySelection narrowed(final Collection<String> only, final Collection<String> without) {
        final List<NamePatterns> all = new ArrayList<>(wanted);
        if (!only.isEmpty()) {
            all.add(NamePatterns.of(only));
        }
        return new PropertySelection(system, systemExceptions, all, unwanted.and(NamePatterns.of(without)));
    }

    /** Whether the property, in whatever language, is left out on purpose, and not only because nobody asked for it. */
    public boolean withholds(final String name) {
        return unwanted.match(name) || unwanted.match(LocalizedNames.base(name));
    }

    boolean shows(final String name) {
        return !HIDDEN.contains(name)
                && (system || !isSystem(name) || systemExceptions.match(name))
                && wanted.stream().allMatch(patterns -> patterns.match(name))
                && !unwanted.match(name);
    }

    private static boolean isSystem(final String name) {
        return name.startsWith("jcr:") || name.startsWith("mgnl:");
    }
}
