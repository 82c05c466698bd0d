package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kind;
import dk.gladsaxe.ledelse.delivery.shape.Links;
import dk.gladsaxe.ledelse.delivery.shape.View;
import dk.gladsaxe.ledelse.model.Item;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fingerprints of the items of one snapshot: of all that answers show of an item, in all languages, so that a change of
 * what no answer shows (consent, review, owner) is none. For one thread.
 */
final class Prints {

    private static final Kind<Item> ITEM = new ItemShapes().anyItem();

    private final View view;
    private final Connections connections;
    private final MessageDigest digest;

    Prints(final Ledelsesgrundlag snapshot, final Connections connections) {
        this.view = new View(snapshot, "da", new Links("", ""));
        this.connections = connections;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of what the item itself says: its fields, its address, and which items it refers to. */
    Fingerprint content(final Item item) {
        digest.update(Addresses.of(item, view.snapshot()).getBytes(StandardCharsets.UTF_8));
        return of(Json.content(ITEM, item, view));
    }

    /** Of how many items refer to this one, and which of them it names. */
    Fingerprint lists(final Item item) {
        final List<Listing> lists = connections.lists(item);
        return lists.isEmpty() ? Fingerprint.NONE
                : of(lists.stream().map(Listing::toString).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private Fingerprint of(final byte[] bytes) {
        final ByteBuffer hash = ByteBuffer.wrap(digest.digest(bytes));
        return new Fingerprint(hash.getLong(), hash.getLong());
    }

    /** Whether the address of such items depends on other items; that of others is made of their identifier alone. */
    static boolean hasVaryingAddress(final ItemType type) {
        return type == ItemType.FRAMEWORK || type == ItemType.RELATION;
    }
}
