package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.Json;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Tells scripts what a reference can lead to: {@code /find/<workspace>?q=words}, as far as the person may see it. Only
 * workspaces of content are searched.
 */
public final class FindScreen implements Screen {

    private static final String PAGES = "website";

    private final Targets targets;

    public FindScreen(final Indexes indexes) {
        this.targets = new Targets(indexes);
    }

    /** Something to choose, and what tells it from others of the same name. */
    public record Found(String value, String label, String detail) {
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (visit.post() || address.size() != 2 || !visit.under("find") || !content(visit, address.get(1))) {
            return false;
        }
        final String workspace = address.get(1);
        final ItemList.Slice found =
                targets.slice(workspace, visit.parameter("q").orElse(""), visit.user());
        visit.json(200, Json.of(Map.of("total", found.total(), "items", found.rows().stream()
                .map(row -> new Found(Targets.choice(workspace, row).value(), row.title(), detail(visit, row))).toList())));
        return true;
    }

    private static boolean content(final Visit visit, final String workspace) {
        return workspace.equals(PAGES) || visit.instance().definitions().contentTypes().stream()
                .map(ContentTypeDefinition::workspace).anyMatch(workspace::equals);
    }

    private static String detail(final Visit visit, final Row row) {
        return row.path() + " · " + visit.texts().of("lists.status." + row.status().key());
    }
}
