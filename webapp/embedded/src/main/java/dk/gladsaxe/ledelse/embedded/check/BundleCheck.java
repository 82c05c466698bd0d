package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.Bundle;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the bundles of a module hold the same keys in each language. */
final class BundleCheck {

    private final Problems problems;

    BundleCheck(final Problems problems) {
        this.problems = problems;
    }

    void check(final List<Bundle> bundles) {
        bundles.stream().collect(Collectors.groupingBy(Bundle::module)).values().forEach(this::compare);
    }

    private void compare(final List<Bundle> ofModule) {
        for (final Bundle bundle : ofModule) {
            final Set<String> missing = new TreeSet<>();
            ofModule.forEach(other -> missing.addAll(other.texts().keySet()));
            ofModule.stream().filter(other -> other.locale().equals(bundle.locale()))
                    .forEach(same -> missing.removeAll(same.texts().keySet()));
            missing.forEach(key -> problems.warning(Rule.UNEVEN_BUNDLES, Place.of(bundle.file().origin()), key,
                    "another language of the module has the key " + key + ", this one not", "translate it"));
        }
    }
}
