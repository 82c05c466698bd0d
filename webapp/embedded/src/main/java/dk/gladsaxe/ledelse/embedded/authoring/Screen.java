package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;

/** One part of the authoring interface. Safe for use by several threads. */
public interface Screen {

    /** Its entries in the navigation as far as this user may open them; empty for a part that others lead to. */
    List<NavEntry> navigation(User user);

    /** Answers the visit, or gives false and has touched nothing when the address is none of its own. */
    boolean handle(Visit visit) throws IOException;

    /**
     * Shows a form again as it was filled in, with 403 and a key that is good, because the key it was sent with is not.
     * Gives false when it has no such form at the address. Nothing may be changed, since {@link Visit#proven()} is false.
     */
    default boolean showAgain(final Visit visit) throws IOException {
        return false;
    }
}
