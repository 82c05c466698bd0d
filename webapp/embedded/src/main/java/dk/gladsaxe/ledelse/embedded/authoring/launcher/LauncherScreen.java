package dk.gladsaxe.ledelse.embedded.authoring.launcher;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.definitions.LauncherGroup;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.review.Requests;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first page: what waits for the person, the apps that the person may open in the groups of the launcher, and what
 * was changed last. Safe for use by several threads.
 */
public final class LauncherScreen implements Screen {

    private final Requests requests;
    private final Overview overview;

    public LauncherScreen(final Indexes indexes, final Requests requests) {
        this.requests = requests;
        this.overview = new Overview(indexes);
    }

    /** A group of the launcher as the page shows it. */
    public record Group(String name, String label, List<AppCard> apps) {
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of(new NavEntry("", "shell.nav.launcher", 0));
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (!visit.segments().isEmpty()) {
            return false;
        }
        final List<ContentApp> apps = ContentApp.all(visit);
        final Map<String, Object> model = new HashMap<>();
        model.put("groups", groups(visit));
        model.put("recent", overview.recent(visit, apps));
        addRequests(visit, apps, model);
        visit.show("launcher/launcher", model);
        return true;
    }

    private List<Group> groups(final Visit visit) {
        return visit.instance().definitions().launcher().stream()
                .map(group -> new Group(group.name(), label(visit, group), group.apps().stream()
                        .map(app -> ContentApp.find(visit, app)).flatMap(Optional::stream)
                        .map(app -> overview.card(visit, app)).toList()))
                .filter(group -> !group.apps().isEmpty()).toList();
    }

    /** Who may publish is told what waits for it; who has asked, what came back. */
    private void addRequests(final Visit visit, final List<ContentApp> apps, final Map<String, Object> model) {
        final List<Request> all = requests.all(
                apps.stream().map(ContentApp::workspace).distinct().toList(), visit.user());
        final List<String> publishable = apps.stream().filter(app -> app.publishable(visit.user()))
                .map(ContentApp::workspace).toList();
        model.put("waiting", all.stream().filter(Request::waits)
                .filter(request -> publishable.contains(request.item().workspace())).count());
        model.put("returned", all.stream().filter(request -> !request.waits())
                .filter(request -> request.user().equals(visit.user().name())).count());
    }

    private static String label(final Visit visit, final LauncherGroup group) {
        return visit.label(group.label().orElse("app-launcher." + group.name() + ".label"));
    }
}
