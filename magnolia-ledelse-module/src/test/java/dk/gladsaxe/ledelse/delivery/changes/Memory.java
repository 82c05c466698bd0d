package dk.gladsaxe.ledelse.delivery.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A store that keeps its records as long as the test, and can be made to fail. */
public final class Memory implements ChangeStore {

    final List<byte[]> records = new ArrayList<>();
    boolean failing;
    private boolean waiting;
    private Executor writer = Runnable::run;

    @Override
    public CompletableFuture<List<byte[]>> read() {
        if (waiting) {
            return new CompletableFuture<>();
        }
        return failing ? failure() : CompletableFuture.completedFuture(List.copyOf(records));
    }

    @Override
    public CompletableFuture<Void> append(final byte[] entry) {
        if (failing) {
            return failure();
        }
        return CompletableFuture.runAsync(() -> records.add(entry), writer);
    }

    @Override
    public CompletableFuture<Void> replace(final byte[] entry) {
        if (!failing) {
            records.clear();
        }
        return append(entry);
    }

    /** Forgets everything. */
    public void lose() {
        records.clear();
    }

    /** Does not answer what is asked from now on. */
    public void keepWaiting() {
        waiting = true;
    }

    /** Has what is kept from now on written by this one. */
    void writeBy(final Executor other) {
        writer = other;
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
