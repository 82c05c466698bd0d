package dk.gladsaxe.ledelse.embedded.importer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives out numbered names that are not taken, the lowest number first. */
final class FreeNames {

    private final Set<String> taken;
    private final String prefix;
    private int number;

    FreeNames(final Collection<String> taken, final String prefix, final int first) {
        this.taken = new HashSet<>(taken);
        this.prefix = prefix;
        this.number = first;
    }

    String next() {
        while (!taken.add(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
