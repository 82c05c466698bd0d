package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an attempt to save ended. */
public sealed interface Saving {

    /**
     * It is stored.
     *
     * @param changed names of the properties and child nodes that changed; none when everything was the same already
     * @param meanwhile what others had saved by then, and is kept beside it
     */
    record Saved(StoredItem item, Set<String> changed, Meanwhile meanwhile) implements Saving {

        public Saved {
            changed = Set.copyOf(changed);
        }

        public Saved(final StoredItem item, final Set<String> changed) {
            this(item, changed, Meanwhile.NOTHING);
        }
    }

    /**
     * Other values were saved since the form was filled, and it takes a person to bring both together; nothing was
     * changed.
     *
     * @param by   names of those who saved them; none when it is not known
     * @param base what the form was filled with; absent when that is not known any more
     */
    record Overtaken(StoredItem present, List<String> by, Optional<Group> base) implements Saving {

        public Overtaken {
            by = List.copyOf(by);
        }
    }

    /** The item is not there any more, or the user may not see it; nothing was changed. */
    record Gone() implements Saving {
    }

    /** Another item in the same folder has that name already; nothing was changed. */
    record NameTaken(String name) implements Saving {
    }
}
