package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.List;
import java.util.Optional;

/**
 * A group of the app launcher.
 *
 * @param label as written: a message key or literal text
 * @param apps  names of its apps, in order
 */
public record LauncherGroup(String name, Optional<String> label, List<String> apps) {
}
