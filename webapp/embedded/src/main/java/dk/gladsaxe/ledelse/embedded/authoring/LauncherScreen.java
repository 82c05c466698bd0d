package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.definitions.AppDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.LauncherGroup;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: the apps that the person may open, in the groups of the launcher. */
public final class LauncherScreen implements Screen {

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of(new NavEntry("", "shell.nav.launcher", 0));
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (!visit.segments().isEmpty()) {
            return false;
        }
        visit.show("launcher", Map.of("groups", groups(visit)));
        return true;
    }

    private static List<Group> groups(final Visit visit) {
        final Definitions definitions = visit.instance().definitions();
        return definitions.launcher().stream()
                .map(group -> new Group(group.name(), label(visit, group), group.apps().stream()
                        .map(definitions::app).flatMap(Optional::stream)
                        .filter(app -> open(app, visit.user()))
                        .map(app -> new App(app.name(), label(visit, app))).toList()))
                .filter(group -> !group.apps().isEmpty()).toList();
    }

    private static boolean open(final AppDefinition app, final User user) {
        return app.roles().stream().anyMatch(user.roles()::contains);
    }

    private static String label(final Visit visit, final LauncherGroup group) {
        return visit.label(group.label().orElse("app-launcher." + group.name() + ".label"));
    }

    private static String label(final Visit visit, final AppDefinition app) {
        return visit.label(app.label().orElse(app.name() + ".app.label"));
    }

    /** A group of the launcher as the page shows it. */
    public record Group(String name, String label, List<App> apps) {
    }

    /** An app as the page shows it. */
    public record App(String name, String label) {
    }
}
