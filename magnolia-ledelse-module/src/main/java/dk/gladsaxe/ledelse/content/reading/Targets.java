package dk.gladsaxe.ledelse.content.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What references stand for at the moment, and which of them have begun to stand for something else since that was last
 * settled. For one thread.
 */
final class Targets {

    private final Map<Workspace, Map<String, String>> meanings = new EnumMap<>(Workspace.class);
    private final Set<String> changed = new HashSet<>();
    private final Assets assets;

    Targets(final Assets assets) {
        this.assets = assets;
        for (final Workspace workspace : Workspace.values()) {
            meanings.put(workspace, new HashMap<>());
        }
    }

    /** What the identifier of an item of that workspace stands for; absent when nothing usable is there. */
    Optional<String> meaning(final Workspace workspace, final String id) {
        return Optional.ofNullable(meanings.get(workspace).get(id));
    }

    Assets.Found asset(final String key) {
        return assets.find(key);
    }

    void mean(final Workspace workspace, final String id, final String meaning) {
        if (!meaning.equals(meanings.get(workspace).put(id, meaning))) {
            changed.add(id);
        }
    }

    void meanNothing(final Workspace workspace, final String id) {
        if (meanings.get(workspace).remove(id) != null) {
            changed.add(id);
        }
    }

    /** Says that these references may have begun to stand for something else. */
    void doubt(final Collection<String> references) {
        changed.addAll(references);
    }

    Set<String> changed() {
        return changed;
    }

    /** Says that all items have been made anew that had to. */
    void settle() {
        changed.clear();
    }
}
