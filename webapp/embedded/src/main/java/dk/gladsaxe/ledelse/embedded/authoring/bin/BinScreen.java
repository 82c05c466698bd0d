package dk.gladsaxe.ledelse.embedded.authoring.bin;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemLine;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.bin.BinContents;
import dk.gladsaxe.ledelse.embedded.editing.bin.BinContents.Deleted;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bin of all apps that the person may open, at {@code /bin}. Safe for use by several threads. */
public final class BinScreen implements Screen {

    private static final int PLACE = 80;

    private final Editorial editorial;
    private final BinContents contents;

    public BinScreen(final Editorial editorial, final BinContents contents) {
        this.editorial = editorial;
        this.contents = contents;
    }

    /**
     * A deleted item as the page shows it.
     *
     * @param publisher whether the person may take it back from visitors
     */
    public record Line(ItemLine item, String at, String by, boolean visible, boolean publisher) {
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of(new NavEntry("/bin", "bin.nav", PLACE));
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (!visit.under("bin") || address.size() > 2 || address.size() == 2 && !visit.post()) {
            return false;
        }
        if (address.size() == 1) {
            final List<String> workspaces =
                    ContentApp.all(visit).stream().map(ContentApp::workspace).distinct().toList();
            visit.show("bin/bin", Map.of("lines", contents.of(workspaces, visit.user()).stream()
                    .flatMap(deleted -> line(visit, deleted).stream()).toList()));
            return true;
        }
        final String[] ref = visit.parameter("ref").orElse("").split(":", 2);
        final Optional<ContentApp> app = ContentApp.ofWorkspace(visit, ref[0]);
        if (ref.length < 2 || app.isEmpty()) {
            return false;
        }
        visit.redirect("/bin", Attempt.of(visit, () ->
                done(visit, app.get(), address.get(1), new ItemRef(ref[0], ref[1]))));
        return true;
    }

    private Flash done(final Visit visit, final ContentApp app, final String what, final ItemRef item) {
        final List<String> ids = List.of(item.id());
        final int count = switch (what) {
            case "restore" -> editorial.bin().restore(item.workspace(), ids, visit.user());
            case "purge" -> editorial.bin().purge(item.workspace(), ids, visit.user());
            case "publish" -> app.publishable(visit.user())
                    ? editorial.publishing().publish(List.of(item), visit.user()) : 0;
            default -> 0;
        };
        return count == 0 ? new Flash(Flash.Kind.FAILED, visit.texts().of("item.refused"))
                : Attempt.done(visit, what.equals("restore") ? "bin.restored" : "bin.purged");
    }

    private Optional<Line> line(final Visit visit, final Deleted deleted) {
        return ItemLine.of(visit, List.of(deleted.item())).stream().findFirst().map(item -> new Line(item,
                Moments.text(visit.texts(), deleted.at()), deleted.by(), deleted.visible(),
                editorial.publishing().allowed(deleted.item(), visit.user())));
    }
}
