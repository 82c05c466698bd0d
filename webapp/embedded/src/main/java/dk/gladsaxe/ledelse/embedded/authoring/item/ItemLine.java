package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An item as lists of items show it.
 *
 * @param kind   what sort of content it is, in the person's language
 * @param status key of its status
 * @param href   where it is edited; empty when the person cannot
 * @param ref    workspace and identifier, with a colon between
 */
public record ItemLine(String title, String path, String kind, String status, String href, String ref) {

    /** So many are shown of what refers to something; more are no help to anybody. */
    static final int SHOWN = 100;

    /** Those that the person may read, in their order. */
    public static List<ItemLine> of(final Visit visit, final List<Found> items) {
        return items.stream().filter(item -> readable(visit, item)).map(item -> of(visit, item)).toList();
    }

    public static boolean readable(final Visit visit, final Found item) {
        return visit.user().permissions().allows(item.workspace(), item.row().path(), Permissions.READ);
    }

    static ItemLine of(final Visit visit, final Found item) {
        return new ItemLine(item.row().title(), item.row().path(), kind(visit, item.workspace()),
                item.row().status().key(), href(visit, item), item.workspace() + ":" + item.row().id());
    }

    /** What lies in that workspace is called as its app. */
    public static String kind(final Visit visit, final String workspace) {
        return ContentApp.ofWorkspace(visit, workspace).map(ContentApp::label)
                .or(() -> visit.texts().find("item.workspace." + workspace)).orElse(workspace);
    }

    private static String href(final Visit visit, final Found item) {
        if (item.workspace().equals("website")) {
            return visit.address("/pages/edit?path=" + URLEncoder.encode(item.row().path(), StandardCharsets.UTF_8));
        }
        return ContentApp.ofWorkspace(visit, item.workspace())
                .map(app -> visit.address(app.path(item.row().id()))).orElse("");
    }
}
