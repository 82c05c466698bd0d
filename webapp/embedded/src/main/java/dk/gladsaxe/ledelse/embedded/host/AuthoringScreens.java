package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.authoring.AdminCentral;
import dk.gladsaxe.ledelse.embedded.authoring.LauncherScreen;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.util.List;

/** Puts the authoring interface together. */
final class AuthoringScreens {

    private AuthoringScreens() {
    }

    static Handler of(final Instances instances) {
        final List<Screen> screens = List.of(new LauncherScreen());
        return new AdminCentral(instances.author().contextPath(), screens);
    }
}
