package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.model.Item;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * How far a change of one item can be seen: an answer about an item shows what it refers to, two references deep when a
 * client expands it, and the first of those that refer to it, with what these refer to. Immutable.
 */
final class Reach {

    private static final int MANY = 1_000;

    private final Connections connections;

    Reach(final Connections connections) {
        this.connections = connections;
    }

    /** The items that an answer about this one may show something of; not itself. */
    Set<Item> shownBy(final Item item) {
        final Set<Item> shown = identities();
        addWithReferences(connections.references(item), shown);
        connections.lists(item).forEach(list -> addWithReferences(list.shown(), shown));
        shown.remove(item);
        return shown;
    }

    private void addWithReferences(final Collection<? extends Item> items, final Set<Item> shown) {
        shown.addAll(items);
        items.forEach(each -> shown.addAll(connections.references(each)));
    }

    /** The items whose answers may show something of this one; not itself. The other way round of {@link #shownBy}. */
    Set<Item> showing(final Item item) {
        final Set<Item> near = identities();
        near.addAll(connections.referrers(item));
        final Set<Item> showing = identities();
        showing.addAll(near);
        near.forEach(each -> showing.addAll(connections.referrers(each)));
        near.add(item);
        owners(near).stream().filter(owner -> lists(owner, near)).forEach(showing::add);
        showing.remove(item);
        return showing;
    }

    /** All whose lists may show one of these; where these are many, just all that have lists. */
    private Set<Item> owners(final Set<Item> shown) {
        final Set<Item> owners = identities();
        if (shown.size() > MANY) {
            owners.addAll(connections.allOwners());
        } else {
            shown.forEach(each -> owners.addAll(connections.owners(each)));
        }
        return owners;
    }

    private boolean lists(final Item owner, final Set<Item> any) {
        final List<Listing> lists = connections.lists(owner);
        return lists.stream().anyMatch(list -> list.shown().stream().anyMatch(any::contains));
    }

    /** Items are compared by identity: within one snapshot that is the same, and costs nothing. */
    private static Set<Item> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
