package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A client that keeps a copy of everything, in two depths, by nothing but the feed. */
final class Follower {

    final Map<ItemKey, String> copy = new HashMap<>();
    final Map<ItemKey, String> expanded = new HashMap<>();
    int restarts;
    private Optional<FeedAnswer.Next> next = Optional.empty();

    /** Asks for one page; true when it then knows everything. */
    boolean ask(final Journal journal, final int limit) {
        final FeedAnswer answer = next.map(known -> known instanceof FeedAnswer.Next.More more
                ? journal.next(more.cursor(), limit)
                : journal.since(((FeedAnswer.Next.UpToDate) known).token(), limit)).orElseGet(() -> journal.full(limit));
        if (answer instanceof FeedAnswer.Page page) {
            page.changes().forEach(change -> take(change, page.snapshot()));
            next = Optional.of(page.next());
            return page.next() instanceof FeedAnswer.Next.UpToDate;
        }
        if (answer instanceof FeedAnswer.Lost) {
            restarts++;
            next = Optional.empty();
            copy.clear();
            expanded.clear();
        }
        return false;
    }

    void askUntilUpToDate(final Journal journal, final int limit) {
        while (!ask(journal, limit)) {
            Thread.onSpinWait();
        }
    }

    private void take(final Change change, final Ledelsesgrundlag snapshot) {
        final ItemKey key = new ItemKey(change.type(), change.id());
        change.item().ifPresentOrElse(item -> {
            copy.put(key, Shown.item(item, snapshot));
            expanded.put(key, Shown.expanded(item, snapshot));
        }, () -> {
            copy.remove(key);
            expanded.remove(key);
        });
    }

    /** What a client that asks for everything anew has. */
    static Map<ItemKey, String> all(
            final Ledelsesgrundlag snapshot, final BiFunction<Item, Ledelsesgrundlag, String> shown) {
        final Map<ItemKey, String> all = new HashMap<>();
        Shelves.everything(snapshot).forEach(item -> all.put(ItemKey.of(item), shown.apply(item, snapshot)));
        return all;
    }
}
