package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.stream.Collectors;

/** What answers show of an item. */
final class Shown {

    private Shown() {
    }

    static String item(final Item item, final Ledelsesgrundlag snapshot) {
        final Connections connections = new Connections(snapshot);
        return own(item, snapshot) + small(connections.references(item), snapshot) + connections.lists(item).stream()
                .map(list -> list.total() + small(list.shown(), snapshot)).collect(Collectors.joining());
    }

    static String expanded(final Item item, final Ledelsesgrundlag snapshot) {
        final Connections connections = new Connections(snapshot);
        return item(item, snapshot) + wholes(connections.references(item), snapshot)
                + connections.lists(item).stream().map(list -> wholes(list.shown(), snapshot))
                .collect(Collectors.joining());
    }

    private static String wholes(final List<? extends Item> items, final Ledelsesgrundlag snapshot) {
        final Connections connections = new Connections(snapshot);
        return items.stream().map(each -> own(each, snapshot) + connections.references(each).stream()
                .map(far -> own(far, snapshot)).toList()).collect(Collectors.joining());
    }

    private static String small(final List<? extends Item> items, final Ledelsesgrundlag snapshot) {
        return items.stream().map(each -> small(each, snapshot)).toList().toString();
    }

    private static String small(final Item item, final Ledelsesgrundlag snapshot) {
        return item.id() + Addresses.of(item, snapshot) + title(item);
    }

    private static String title(final Item item) {
        if (item instanceof Framework it) {
            return it.title().danish();
        } else if (item instanceof Relation it) {
            return it.title().danish() + it.key();
        } else if (item instanceof FocusPoint it) {
            return it.text().danish();
        }
        return item instanceof Question it ? it.text().danish() : ((Story) item).title().danish();
    }

    private static String own(final Item item, final Ledelsesgrundlag snapshot) {
        final String head = small(item, snapshot);
        if (item instanceof Framework it) {
            return head + it.edition() + it.validFrom() + it.validTo();
        } else if (item instanceof Relation it) {
            return head + it.order() + it.direction();
        } else if (item instanceof FocusPoint it) {
            return head + it.order();
        }
        return head + (item instanceof Question it ? it.order() + it.text().danish()
                : ((Story) item).date() + "" + ((Story) item).themes());
    }
}
