package dk.gladsaxe.ledelse.delivery.changes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Where the feed of changes keeps what it must know after a restart: a list of records, each a few bytes to a few
 * megabytes, that only grows or is replaced as a whole. Every call is done whole or not at all. Safe for use by several
 * threads; the results complete on another thread and fail when the store cannot be reached.
 */
public interface ChangeStore {

    /** All records in the order they were kept. */
    CompletableFuture<List<byte[]>> read();

    /** Keeps one record more. */
    CompletableFuture<Void> append(byte[] entry);

    /** Keeps this record instead of all. */
    CompletableFuture<Void> replace(byte[] entry);
}
