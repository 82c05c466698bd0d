package dk.gladsaxe.ledelse.embedded.authoring.users;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.authoring.AdminCentral;
import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.editing.users.Role;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says in plain words what a role allows, read from its lists and from the apps that are open to it. */
final class RoleGuide {

    private static final int WRITE = Permissions.ADD | Permissions.SET | Permissions.REMOVE;
    /** Anything below the root. */
    private static final String SOMEWHERE = "/x";

    private final Visit visit;
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final List<ContentApp> apps;

    RoleGuide(final Visit visit) {
        this.visit = visit;
        final Definitions definitions = visit.instance().definitions();
        this.apps = definitions.apps().stream()
                .flatMap(app -> app.contentType().flatMap(definitions::contentType).map(type -> new ContentApp(
                        app, type, visit.label(app.label().orElse(app.name() + ".app.label")))).stream()).toList();
        apps.forEach(app -> areas.put(app.workspace(), app.label()));
        areas.put("website", visit.texts().of("users.area.pages"));
        areas.put("dam", visit.texts().of("users.area.images"));
    }

    /** One sentence for each thing. */
    List<String> explain(final Role role) {
        if (role.name().equals(HostAccounts.SUPERUSER)) {
            return List.of(visit.texts().of("users.allows.everything"));
        }
        final Permissions permissions = role.permissions();
        final List<String> sentences = new ArrayList<>();
        if (!permissions.allowsUri(AdminCentral.ROOT, true)) {
            sentences.add(visit.texts().of("users.allows.noAuthoring"));
        }
        add(sentences, "write", areas(workspace -> permissions.allows(workspace, SOMEWHERE, WRITE)));
        add(sentences, "read", areas(workspace -> permissions.allows(workspace, SOMEWHERE, Permissions.READ)
                && !permissions.allows(workspace, SOMEWHERE, WRITE)));
        final User holder = new User(role.name(), Set.of(role.name()), RolePermissions.NONE);
        final List<String> published = apps.stream()
                .filter(app -> app.definition().roles().contains(role.name()) && app.publishable(holder))
                .map(ContentApp::label).toList();
        if (published.isEmpty()) {
            sentences.add(visit.texts().of("users.allows.noPublish"));
        }
        add(sentences, "publish", published);
        if (permissions.allows("users", "/", WRITE | Permissions.READ)) {
            sentences.add(visit.texts().of("users.allows.users"));
        }
        return sentences;
    }

    private List<String> areas(final Predicate<String> wanted) {
        return areas.entrySet().stream().filter(area -> wanted.test(area.getKey())).map(Map.Entry::getValue).toList();
    }

    private void add(final List<String> sentences, final String what, final List<String> where) {
        if (!where.isEmpty()) {
            sentences.add(visit.texts().of("users.allows." + what, String.join(", ", where)));
        }
    }
}
