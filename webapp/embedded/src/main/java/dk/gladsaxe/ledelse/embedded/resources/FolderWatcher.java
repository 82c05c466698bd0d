package dk.gladsaxe.ledelse.embedded.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches folders and everything below them, folders that appear later included, and reports once when a burst of
 * changes has ended: an editor that saves a file touches it several times.
 */
final class FolderWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);
    private static final long QUIET_MILLIS = 150;
    /** A burst that never ends is reported after this time all the same. */
    private static final long LONGEST_MILLIS = 2_000;

    private final WatchService service;
    private final Consumer<Map<Path, Set<Path>>> listener;
    /** Each watched folder with the top folder it lies below. */
    private final Map<WatchKey, Watched> watched = new HashMap<>();
    private final Thread thread;

    private record Watched(Path top, Path folder) {
    }

    private FolderWatcher(
            final WatchService service, final Collection<Path> tops, final Consumer<Map<Path, Set<Path>>> listener) {
        this.service = service;
        this.listener = listener;
        tops.forEach(top -> register(top, top, new HashMap<>()));
        this.thread = new Thread(this::run, "watch-resources");
        this.thread.setDaemon(true);
    }

    /** Starts; the listener gets, for each top folder, the files that changed below it. */
    static FolderWatcher start(final Collection<Path> tops, final Consumer<Map<Path, Set<Path>>> listener) {
        try {
            final FolderWatcher watcher =
                    new FolderWatcher(FileSystems.getDefault().newWatchService(), tops, listener);
            watcher.thread.start();
            return watcher;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        try {
            while (true) {
                report(service.take());
            }
        } catch (final ClosedWatchServiceException e) {
            LOG.debug("Stopped watching");
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Path, Set<Path>> burst(final WatchKey first) throws InterruptedException {
        final Map<Path, Set<Path>> changed = new HashMap<>();
        final long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        WatchKey key = first;
        while (key != null) {
            collect(key, changed);
            key = System.nanoTime() > end ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        return changed;
    }

    private void collect(final WatchKey key, final Map<Path, Set<Path>> changed) {
        final Watched place = watched.get(key);
        for (final WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                final Path file = place.folder().resolve(name);
                changed.computeIfAbsent(place.top(), any -> new TreeSet<>()).add(file);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file)) {
                    register(place.top(), file, changed);
                }
            } else {
                LOG.warn("Too many changes at once in {}; all of it counts as changed", place.top());
                changed.computeIfAbsent(place.top(), any -> new TreeSet<>())
                        .addAll(ModuleRoot.filesBelow(place.top()));
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    /** Files may have come into a new folder before it was watched, so they count as changed. */
    private void register(final Path top, final Path folder, final Map<Path, Set<Path>> changed) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(final Path directory, final BasicFileAttributes attributes)
                        throws IOException {
                    if (!ModuleRoot.visible(top.relativize(directory))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    final WatchKey key = directory.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
                    watched.put(key, new Watched(top, directory));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(final Path file, final BasicFileAttributes attributes) {
                    changed.computeIfAbsent(top, any -> new TreeSet<>()).add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(final Path file, final IOException failure) {
                    LOG.debug("Gone before it could be watched: {}", file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (final IOException e) {
            LOG.warn("Changes below {} will not show: {}", folder, e.getMessage());
        }
    }

    private void report(final WatchKey first) throws InterruptedException {
        try {
            listener.accept(burst(first));
        } catch (final ClosedWatchServiceException e) {
            throw e;
        } catch (final RuntimeException e) {
            LOG.error("What changed could not be loaded", e);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
            if (Thread.currentThread() != thread) {
                thread.join(LONGEST_MILLIS);
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
