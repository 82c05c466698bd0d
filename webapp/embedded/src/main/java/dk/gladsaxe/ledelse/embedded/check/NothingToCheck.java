package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import java.nio.file.Path;

/** A path holds neither a module nor light modules. */
public final class NothingToCheck extends RuntimeException implements BadInput {

    public NothingToCheck(final Path path) {
        super(path + " holds nothing to check. Name a light module, a folder of light modules, or a module's jar or "
                + "folder with META-INF/magnolia in it.");
    }
}
