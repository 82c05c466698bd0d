package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the items that did not change, but whose answers show something that did, to the step at which that changed.
 * Where an item belongs can be told from the ledger and the snapshot alone, so nothing of it has to be kept.
 */
final class Positions {

    private final Ledger ledger;
    private final Ledelsesgrundlag snapshot;
    private final Reach reach;

    Positions(final Ledger ledger, final Ledelsesgrundlag snapshot, final Connections connections) {
        this.ledger = ledger;
        this.snapshot = snapshot;
        this.reach = new Reach(connections);
    }

    /** Looks at every item, and moves those that stand at another step than they belong to. */
    void settleAll() {
        final List<Entry.Present> moved = new ArrayList<>();
        for (final Entry.Present each : ledger.present()) {
            final long position = position(each);
            if (position != each.position()) {
                moved.add(each.movedTo(position));
            }
        }
        moved.forEach(ledger::move);
    }

    private long position(final Entry.Present entry) {
        long latest = Math.max(entry.changed(), entry.listed());
        if (latest < ledger.step()) {
            for (final Item shown : reach.shownBy(Shelves.item(snapshot, entry.key()))) {
                latest = Math.max(latest, ledger.find(ItemKey.of(shown)).orElseThrow().changed());
            }
        }
        return latest;
    }

    /**
     * Looks at what the ledger's last step changed and moves what shows it.
     *
     * @param over gets the entries that thereby no longer hold
     * @return the entries that the step made, as far as they are not forgotten already
     */
    List<Entry> settle(final Step last, final Collection<Entry> over) {
        final List<Entry> made = new ArrayList<>(
                last.gone().stream().filter(ledger::remembers).toList());
        final Set<ItemKey> settled = new HashSet<>();
        last.changed().forEach(each -> {
            made.add(each);
            settled.add(each.key());
        });
        for (final Entry.Present changed : last.changed()) {
            if (changed.changed() == last.number()) {
                for (final Item showing : reach.showing(Shelves.item(snapshot, changed.key()))) {
                    final ItemKey key = ItemKey.of(showing);
                    if (settled.add(key)) {
                        final Entry.Present moved = ledger.find(key).orElseThrow().movedTo(last.number());
                        over.add(ledger.move(moved));
                        made.add(moved);
                    }
                }
            }
        }
        return made;
    }
}
