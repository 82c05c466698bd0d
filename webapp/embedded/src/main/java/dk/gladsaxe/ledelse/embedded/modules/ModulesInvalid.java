package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Problem;
import dk.gladsaxe.ledelse.embedded.problems.ProblemsFound;
import java.util.List;

/** The modules cannot run together, or a descriptor is wrong. */
public final class ModulesInvalid extends ProblemsFound {

    public ModulesInvalid(final List<Problem> problems) {
        super(problems);
    }
}
