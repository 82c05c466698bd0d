package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages of one feed. For one thread. */
final class Pages {

    private final Feed feed;
    private final Reach reach;

    Pages(final Feed feed) {
        this.feed = feed;
        this.reach = new Reach(new Connections(feed.snapshot()));
    }

    FeedAnswer full(final int limit) {
        return page(Place.beginning(feed.step(), feed.epoch(), feed.lives().at(feed.step())), limit);
    }

    FeedAnswer since(final String token, final int limit) {
        return Place.read(token).filter(place -> !place.full() && place.key().isEmpty())
                .map(place -> checked(place, limit))
                .orElseGet(() -> new FeedAnswer.Lost("This is no token that this feed gave out."));
    }

    FeedAnswer next(final String cursor, final int limit) {
        return Place.read(cursor).filter(place -> place.key().isPresent())
                .map(place -> checked(place, limit))
                .orElseGet(() -> new FeedAnswer.Lost("This is no cursor that this feed gave out."));
    }

    private FeedAnswer checked(final Place place, final int limit) {
        if (place.epoch() != feed.epoch() || place.last() > feed.step() 
                || feed.lives().at(place.last()) != place.life()) {
            return new FeedAnswer.Lost("It was given out by another feed than this one, or by this one before something"
                    + " of it was lost.");
        }
        if (place.base() < feed.floor()) {
            return new FeedAnswer.Lost("It is too old: deletions since then have been forgotten.");
        }
        return page(place, limit);
    }

    private FeedAnswer page(final Place place, final int limit) {
        final List<Entry> entries = feed.from(place).limit(limit + 1L).toList();
        final List<Entry> shown = entries.subList(0, Math.min(limit, entries.size()));
        return new FeedAnswer.Page(feed.snapshot(), changes(shown, place), entries.size() > limit
                ? more(place, shown.get(limit - 1))
                : new FeedAnswer.Next.UpToDate(Place.upTo(feed.step(), feed.epoch(), feed.lives().at(feed.step())).text()));
    }

    private FeedAnswer.Next more(final Place place, final Entry last) {
        return new FeedAnswer.Next.More(
                place.after(last, feed.lives().at(Math.max(place.base(), last.position()))).text());
    }

    private List<Change> changes(final List<Entry> entries, final Place place) {
        final List<Change> changes = new ArrayList<>();
        Set<ItemKey> changed = Set.of();
        for (final Entry entry : entries) {
            final ChangeKind kind = kind(entry, place);
            final Optional<Item> item = kind == ChangeKind.DELETED ? Optional.empty()
                    : Optional.of(Shelves.item(feed.snapshot(), entry.key()));
            List<String> via = List.of();
            if (kind == ChangeKind.AFFECTED) {
                changed = changed.isEmpty() ? changedSince(place.base()) : changed;
                via = via(item.orElseThrow(), changed);
            }
            changes.add(new Change(kind, entry.key().type(), entry.key().id(), entry.name(), via, item));
        }
        return changes;
    }

    private static ChangeKind kind(final Entry entry, final Place place) {
        if (!(entry instanceof Entry.Present present)) {
            return ChangeKind.DELETED;
        } else if (place.full()) {
            return ChangeKind.PRESENT;
        }
        return present.changed() > place.base() ? ChangeKind.UPDATED : ChangeKind.AFFECTED;
    }

    /** An item that changed after a step stands behind that step. */
    private Set<ItemKey> changedSince(final long base) {
        final Set<ItemKey> changed = new HashSet<>();
        feed.from(Place.upTo(base, feed.epoch(), 0)).forEach(entry -> {
            if (entry instanceof Entry.Present present && present.changed() > base) {
                changed.add(present.key());
            }
        });
        return changed;
    }

    private List<String> via(final Item affected, final Set<ItemKey> changed) {
        return reach.shownBy(affected).stream().map(ItemKey::of).filter(changed::contains).sorted()
                .map(ItemKey::id).toList();
    }
}
