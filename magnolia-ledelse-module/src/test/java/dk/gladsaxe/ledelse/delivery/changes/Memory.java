package dk.gladsaxe.ledelse.delivery.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A store that keeps its records as long as the test, and can be made to fail. */
final class Memory implements ChangeStore {

    final List<byte[]> records = new ArrayList<>();
    boolean failing;

    @Override
    public CompletableFuture<List<byte[]>> read() {
        return failing ? failure() : CompletableFuture.completedFuture(List.copyOf(records));
    }

    @Override
    public CompletableFuture<Void> append(final byte[] entry) {
        if (failing) {
            return failure();
        }
        records.add(entry);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> replace(final byte[] entry) {
        if (!failing) {
            records.clear();
        }
        return append(entry);
    }

    /** Another store with the same records. */
    Memory copy() {
        final Memory copy = new Memory();
        copy.records.addAll(records);
        return copy;
    }

    long bytes() {
        return records.stream().mapToLong(each -> each.length).sum();
    }

    private static <T> CompletableFuture<T> failure() {
        return CompletableFuture.failedFuture(new IllegalStateException("the store is away"));
    }
}
