package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a snapshot says that a ledger does not know. With the snapshot the ledger knows at hand, only items that
 * are others than there, and what hangs on them, are looked into. For one thread.
 */
final class Comparison {

    private final Ledger ledger;
    private final Ledelsesgrundlag now;
    private final Connections connections;
    private final Prints prints;
    private final Set<Item> contents = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Item> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ItemKey> gone = new ArrayList<>();

    /** When a step is made, and in the life of which process. */
    record Moment(long life, Instant time) {
    }

    private Comparison(final Ledger ledger, final Ledelsesgrundlag now, final Connections connections) {
        this.ledger = ledger;
        this.now = now;
        this.connections = connections;
        this.prints = new Prints(now, connections);
    }

    /** What is other in the snapshot than the ledger knows, by looking into every item. */
    static Step whole(final Ledger ledger, final Ledelsesgrundlag now, final Connections connections, final Moment at) {
        final Comparison comparison = new Comparison(ledger, now, connections);
        final Set<ItemKey> present = new HashSet<>();
        Shelves.everything(now).forEach(item -> {
            comparison.contents.add(item);
            comparison.lists.add(item);
            present.add(ItemKey.of(item));
        });
        ledger.present().stream().map(Entry::key).filter(key -> !present.contains(key)).forEach(comparison.gone::add);
        return comparison.step(at);
    }

    /** The same, where the ledger knows everything about an earlier snapshot. */
    static Step since(
            final Ledelsesgrundlag before,
            final Ledger ledger,
            final Ledelsesgrundlag now,
            final Connections connections,
            final Moment at) {
        final Comparison comparison = new Comparison(ledger, now, connections);
        for (final ItemType type : ItemType.values()) {
            comparison.look(Difference.between(Shelves.of(before, type), Shelves.of(now, type)));
        }
        comparison.lookAtMeaningsOfKeys(before);
        Stream.of(ItemType.values()).filter(Prints::hasVaryingAddress)
                .forEach(type -> comparison.contents.addAll(Shelves.of(now, type)));
        return comparison.step(at);
    }

    private void look(final Difference difference) {
        contents.addAll(difference.come());
        lists.addAll(difference.come());
        difference.left().forEach(each -> gone.add(ItemKey.of(each)));
        Stream.of(difference.come(), difference.left(), difference.old()).flatMap(List::stream)
                .forEach(each -> lists.addAll(connections.owners(each)));
        // What refers to something that has appeared or disappeared has one reference more or less than before.
        Stream.concat(difference.left().stream(), difference.come().stream().filter(each -> known(each).isEmpty()))
                .forEach(each -> contents.addAll(connections.referrers(each)));
    }

    private void lookAtMeaningsOfKeys(final Ledelsesgrundlag before) {
        final Set<String> keys = new HashSet<>();
        Stream.of(before, now).flatMap(each -> each.relations().all().stream()).map(Relation::key).forEach(keys::add);
        keys.stream().filter(key -> !meaning(key, before).equals(meaning(key, now)))
                .forEach(key -> contents.addAll(connections.bearing(key)));
    }

    private static Optional<String> meaning(final String key, final Ledelsesgrundlag snapshot) {
        return Addresses.relation(key, snapshot).map(Item::id);
    }

    private Step step(final Moment at) {
        final long number = ledger.step() + 1;
        final List<Entry.Present> changed = new ArrayList<>();
        contents.forEach(item -> look(item, number).ifPresent(changed::add));
        lists.stream().filter(item -> !contents.contains(item))
                .forEach(item -> look(item, number).ifPresent(changed::add));
        return new Step(number, at.life(), at.time(), changed, gone.stream()
                .map(key -> new Entry.Gone(key, ledger.find(key).orElseThrow().name(), number, at.time())).toList());
    }

    private Optional<Entry.Present> look(final Item item, final long number) {
        final ItemKey key = ItemKey.of(item);
        final Optional<Entry.Present> known = ledger.find(key);
        final Fingerprint content = contents.contains(item) ? prints.content(item) : known.orElseThrow().content();
        final Fingerprint listed = lists.contains(item) ? prints.lists(item) : known.orElseThrow().lists();
        final boolean sameContent = known.filter(each -> each.content().equals(content)).isPresent();
        final boolean sameLists = known.filter(each -> each.lists().equals(listed)).isPresent();
        return sameContent && sameLists ? Optional.empty() : Optional.of(new Entry.Present(key, item.name(),
                content, listed, sameContent ? known.get().changed() : number,
                sameLists ? known.get().listed() : number, number));
    }

    private Optional<Entry.Present> known(final Item item) {
        return ledger.find(ItemKey.of(item));
    }
}
