package dk.gladsaxe.ledelse.embedded.authoring.audit;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.AuditLine;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemLine;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.audit.AuditLog;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Who did what, with filters, at {@code /audit}. Safe for use by several threads. */
public final class AuditScreen implements Screen {

    private static final int PLACE = 90;
    private static final int PAGE = 50;
    private static final String USERS = "users";

    private final AuditLog log;
    private final Supplier<List<String>> workspaces;

    /** @param workspaces those whose records are shown, as far as the person may read there */
    public AuditScreen(final AuditLog log, final Supplier<List<String>> workspaces) {
        this.log = log;
        this.workspaces = workspaces;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of(new NavEntry("/audit", "audit.nav", PLACE));
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (visit.post() || !visit.segments().equals(List.of("audit"))) {
            return false;
        }
        final AuditAddress address = AuditAddress.of(visit);
        final Map<String, String> kinds = kinds(visit);
        final List<String> wanted = kinds.keySet().stream()
                .filter(workspace -> address.workspace().isEmpty() || workspace.equals(address.workspace())).toList();
        final AuditLog.Page found =
                log.find(wanted, address.filter(), (address.page() - 1) * PAGE, PAGE, visit.user());
        final Map<String, Object> model = new HashMap<>();
        model.put("address", address);
        model.put("kinds", kinds);
        model.put("actions", Arrays.stream(AuditAction.values()).map(AuditAction::key).toList());
        model.put("entries", found.entries().stream().map(entry -> AuditLine.of(visit, entry)).toList());
        model.put("previous", address.page() > 1 ? "/audit" + address.at(address.page() - 1) : "");
        model.put("next", found.more() ? "/audit" + address.at(address.page() + 1) : "");
        visit.show("audit/audit", model);
        return true;
    }

    /** The workspaces that the person has something to do with, and what their content is called. */
    private Map<String, String> kinds(final Visit visit) {
        final Map<String, String> kinds = new LinkedHashMap<>();
        ContentApp.all(visit).forEach(app -> kinds.putIfAbsent(app.workspace(), app.label()));
        workspaces.get().stream().filter(name -> visit.user().permissions().allows(name, "/x", Permissions.READ))
                .filter(name -> visit.texts().find("item.workspace." + name).isPresent())
                .forEach(name -> kinds.putIfAbsent(name, ItemLine.kind(visit, name)));
        if (visit.user().permissions().allows(USERS, "/", Permissions.READ)) {
            kinds.put(USERS, ItemLine.kind(visit, USERS));
        }
        return kinds;
    }
}
