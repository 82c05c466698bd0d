package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that the definitions do not allow, and those that they ask for: such an item, or a part of it, is left out. */
final class Unusable {

    private Unusable() {
    }

    /** The arguments are the name of the rule that is broken, the definition's own words if any, the rule's arguments. */
    static Stream<Remark> values(final Item item, final Surroundings around) {
        return Validation.check(item.form(), item.values(), item.languages()).stream().map(Unusable::remark);
    }

    private static Remark remark(final Finding finding) {
        final List<String> arguments = new ArrayList<>(List.of(finding.rule().name(), finding.message()));
        arguments.addAll(finding.arguments());
        return new Remark(finding.path(), arguments);
    }
}
