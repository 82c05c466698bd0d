package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.advice.Hidden;
import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.advice.Obstacles;
import dk.gladsaxe.ledelse.embedded.authoring.advice.Shown;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
import dk.gladsaxe.ledelse.embedded.editing.usage.Usage;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.List;
import java.util.Optional;

/** Tells what readers get of what is published, or is about to be. Safe for use by several threads. */
public final class Reception {

    private final States states;
    private final Usage usage;
    private final Obstacles obstacles;

    public Reception(final States states, final Usage usage, final Obstacles obstacles) {
        this.states = states;
        this.usage = usage;
        this.obstacles = obstacles;
    }

    /** Those of the items that the person may read and readers would not get, or not all of, were the drafts published. */
    List<Unseen> unseen(final Visit visit, final List<ItemRef> items) {
        return usage.find(items).stream().filter(item -> ItemLine.readable(visit, item))
                .flatMap(item -> unseen(visit, item).stream()).toList();
    }

    private Optional<Unseen> unseen(final Visit visit, final Found item) {
        return ContentApp.ofWorkspace(visit, item.workspace()).flatMap(app -> states
                .draft(visit, app, new ItemRef(item.workspace(), item.row().id()))
                .map(draft -> {
                    final List<Shown> faults = obstacles.faults(visit, app.kind(visit), draft);
                    return new Unseen(item.row().title(), hidden(visit, app, draft), faults,
                            visit.address(app.path(item.row().id())));
                })).filter(unseen -> !unseen.hidden().isEmpty() || !unseen.faults().isEmpty());
    }

    private String hidden(final Visit visit, final ContentApp app, final Group values) {
        return obstacles.hidden(visit, app.kind(visit), values).map(hidden -> words(visit, hidden)).orElse("");
    }

    private static String words(final Visit visit, final Hidden hidden) {
        return visit.texts().of("item.unseen." + hidden.reason(),
                hidden.day().map(day -> Moments.day(visit.texts(), day)).orElse(""));
    }

    /** What to say of them once they are published, behind the words that say so; empty when there is nothing to say. */
    static String afterwards(final Visit visit, final List<Unseen> unseen, final int published) {
        final List<String> hidden = unseen.stream().map(Unseen::hidden).filter(text -> !text.isEmpty()).toList();
        if (unseen.isEmpty()) {
            return "";
        } else if (hidden.isEmpty()) {
            return " " + visit.texts().of("item.unseen.partly");
        }
        return " " + (published == 1 ? hidden.get(0) : visit.texts().of("item.unseen.some", hidden.size()));
    }

    /** Whether readers see what is published of the item, which the person may read. */
    public boolean seen(final Visit visit, final ItemRef item) {
        return ContentApp.ofWorkspace(visit, item.workspace())
                .flatMap(app -> states.published(visit, app, item)
                        .flatMap(values -> obstacles.hidden(visit, app.kind(visit), values))).isEmpty();
    }
}
