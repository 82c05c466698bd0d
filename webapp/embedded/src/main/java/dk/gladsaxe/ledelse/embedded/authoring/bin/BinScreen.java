package dk.gladsaxe.ledelse.embedded.authoring.bin;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemLine;
import dk.gladsaxe.ledelse.embedded.authoring.item.Reception;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.bin.BinContents;
import dk.gladsaxe.ledelse.embedded.editing.bin.BinContents.Deleted;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The bin of all content that the person may read, at {@code /bin}. Safe for use by several threads. */
public final class BinScreen implements Screen {

    private static final int PLACE = 80;

    private final Editorial editorial;
    private final Reception reception;
    private final BinContents contents;
    private final Supplier<List<String>> workspaces;

    /** @param workspaces those that hold content */
    public BinScreen(
            final Editorial editorial, final Reception reception, final BinContents contents,
            final Supplier<List<String>> workspaces) {
        this.editorial = editorial;
        this.reception = reception;
        this.contents = contents;
        this.workspaces = workspaces;
    }

    /**
     * A deleted item as the page shows it.
     *
     * @param visible   whether it is still published
     * @param seen      whether readers see what is published of it
     * @param publisher whether the person may take it back from visitors
     */
    public record Line(ItemLine item, String at, String by, boolean visible, boolean seen,
            boolean publisher) {
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
            visit.show("bin/bin", Map.of("lines", contents.of(workspaces.get(), visit.user()).stream()
                    .flatMap(deleted -> line(visit, deleted).stream()).toList()));
            return true;
        }
        final String[] ref = visit.parameter("ref").orElse("").split(":", 2);
        if (ref.length < 2 || !workspaces.get().contains(ref[0])) {
            return false;
        }
        visit.redirect("/bin", Attempt.of(visit, () ->
                done(visit, address.get(1), new ItemRef(ref[0], ref[1]))));
        return true;
    }

    private Flash done(final Visit visit, final String what, final ItemRef item) {
        final List<String> ids = List.of(item.id());
        final int count = switch (what) {
            case "restore" -> editorial.bin().restore(item.workspace(), ids, visit.user());
            case "purge" -> editorial.bin().purge(item.workspace(), ids, visit.user());
            case "publish" -> editorial.publishing().publish(List.of(item), visit.user());
            default -> 0;
        };
        return count == 0 ? new Flash(Flash.Kind.FAILED, visit.texts().of("item.refused"))
                : Attempt.done(visit, what.equals("restore") ? "bin.restored" : "bin.purged");
    }

    private static ItemRef ref(final Deleted deleted) {
        return new ItemRef(deleted.item().workspace(), deleted.item().row().id());
    }

    private Optional<Line> line(final Visit visit, final Deleted deleted) {
        return ItemLine.of(visit, List.of(deleted.item())).stream().findFirst().map(item -> new Line(item,
                Moments.text(visit.texts(), deleted.at()), deleted.by(), deleted.visible(),
                deleted.visible() && reception.seen(visit, ref(deleted)),
                editorial.publishing().allowed(deleted.item(), visit.user())));
    }
}
