package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.authoring.AdminCentral;
import dk.gladsaxe.ledelse.embedded.authoring.LauncherScreen;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.lists.ListScreen;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.util.List;

/** Puts the authoring interface together. */
final class AuthoringScreens {

    private AuthoringScreens() {
    }

    static Handler of(final Instances instances, final Indexes indexes) {
        final List<Screen> screens = List.of(
                new LauncherScreen(), new ListScreen(indexes, List.of()));
        return new AdminCentral(instances.author().contextPath(), screens);
    }
}
