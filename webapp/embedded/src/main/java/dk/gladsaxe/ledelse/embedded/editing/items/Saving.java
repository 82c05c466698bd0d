package dk.gladsaxe.ledelse.embedded.editing.items;

import java.util.Set;

/** How an attempt to save ended. */
public sealed interface Saving {

    /**
     * It is stored.
     *
     * @param changed names of the properties and child nodes that changed; none when everything was the same already
     */
    record Saved(StoredItem item, Set<String> changed) implements Saving {

        public Saved {
            changed = Set.copyOf(changed);
        }
    }

    /** Somebody else saved other values since the form was filled; nothing was changed. */
    record Overtaken(StoredItem present, String by) implements Saving {
    }

    /** The item is not there any more, or the user may not see it; nothing was changed. */
    record Gone() implements Saving {
    }

    /** Another item in the same folder has that name already; nothing was changed. */
    record NameTaken(String name) implements Saving {
    }
}
