package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Problem;
import dk.gladsaxe.ledelse.embedded.problems.ProblemsFound;
import java.util.List;

/** Definitions that cannot be used; carries every error at once. */
public final class DefinitionsInvalid extends ProblemsFound {

    public DefinitionsInvalid(final List<Problem> problems) {
        super(problems);
    }
}
