package dk.gladsaxe.ledelse.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which terms mean the same in Danish. Immutable. */
final class Synonyms {

    private final Map<String, Set<String>> others = new HashMap<>();

    Synonyms(final List<List<String>> groups, final Analysis analysis) {
        for (final List<String> group : groups) {
            final Set<String> terms = new LinkedHashSet<>();
            group.forEach(word -> terms.add(analysis.terms("da", word).get(0)));
            terms.forEach(term -> others.computeIfAbsent(term, key -> new LinkedHashSet<>()).addAll(terms));
        }
        others.forEach((term, same) -> same.remove(term));
    }

    /** The other terms that mean the same; empty for most. */
    Set<String> of(final String term) {
        return others.getOrDefault(term, Set.of());
    }
}
