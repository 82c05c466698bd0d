package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two changes of the same values brought together: what only one of them changed is taken from that one.
 *
 * @param values    of both; for a contested property the ones that are stored
 * @param kept      properties that only the stored values had changed
 * @param contested properties that both changed, to different values
 */
public record Merging(Group values, Set<String> kept, Set<String> contested) {

    public Merging {
        kept = Set.copyOf(kept);
        contested = Set.copyOf(contested);
    }

    /**
     * Compares by property; a part of a property is never taken without the rest.
     *
     * @param base   what both began with
     * @param mine   what is to be saved
     * @param stored what was saved meanwhile
     */
    public static Merging of(final Group base, final Group mine, final Group stored) {
        final Map<String, Value> merged = new LinkedHashMap<>(stored.values());
        final Set<String> kept = new LinkedHashSet<>();
        final Set<String> contested = new LinkedHashSet<>();
        mine.values().forEach((property, value) -> {
            final Value before = base.get(property).orElse(Single.EMPTY);
            final Value now = stored.get(property).orElse(Single.EMPTY);
            if (same(now, before)) {
                merged.put(property, value);
            } else if (same(value, before)) {
                kept.add(property);
            } else if (!same(value, now)) {
                contested.add(property);
            }
        });
        return new Merging(new Group(merged), kept, contested);
    }

    /** Whether two values say the same; what is empty and what is missing do. */
    private static boolean same(final Value one, final Value other) {
        if (one.isEmpty() && other.isEmpty()) {
            return true;
        }
        if (one instanceof Several several && other instanceof Several others) {
            boolean same = several.values().size() == others.values().size();
            for (int i = 0; same && i < several.values().size(); i++) {
                same = same(several.values().get(i), others.values().get(i));
            }
            return same;
        }
        if (one instanceof Group group && other instanceof Group others) {
            final Set<String> names = new LinkedHashSet<>(group.values().keySet());
            names.addAll(others.values().keySet());
            return names.stream().allMatch(name ->
                    same(group.get(name).orElse(Single.EMPTY), others.get(name).orElse(Single.EMPTY)));
        }
        return one.equals(other);
    }
}
