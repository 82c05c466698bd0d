package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * All items of one kind, as they are stored and with their references made out, kept up to date by reading again only
 * what has changed. For one thread.
 *
 * @param <T> the kind of item
 */
final class Kind<T extends Item> {

    private final Workspace workspace;
    private final ItemReader<T> reader;
    private final Linker<T> linker;
    private final Tally assets;
    private final NavigableMap<String, Held<T>> held = new TreeMap<>();
    private final NavigableMap<String, Held<T>> notable = new TreeMap<>();

    /** The paths of items whose references have to be made out. */
    private final Set<String> unlinked = new HashSet<>();

    /** By identifier, what has gone or was replaced since references were last made out. */
    private final Map<String, Held<T>> earlier = new HashMap<>();

    private List<T> items = List.of();

    /** @param assets counts the keys of assets that stored items refer to */
    Kind(final Workspace workspace, final ItemReader<T> reader, final Links<T> links, final Tally assets) {
        this.workspace = workspace;
        this.reader = reader;
        this.linker = new Linker<>(workspace, links);
        this.assets = assets;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The items that can be shown, in no particular order; the same list as long as they are the same objects. */
    List<T> items() {
        return items;
    }

    /** In the order of their paths, what has faults and what is a draft. */
    Collection<Held<T>> notable() {
        return notable.values();
    }

    /** Reads again what may have changed; when this fails, everything has to be read again. */
    void read(final Session session, final Changes changes) throws RepositoryException {
        if (changes.everything()) {
            readTree(session, "/");
            return;
        }
        final Set<String> arrived = new HashSet<>();
        for (final String root : new Roots(session, reader).of(changes)) {
            arrived.addAll(readTree(session, root));
        }
        for (final String path : pathsBefore(arrived)) {
            readTree(session, path);
        }
    }

    /** Makes out the references of new items, and of those that refer to something that has changed. */
    void link(final Targets targets) {
        if (!targets.changed().isEmpty()) {
            held.forEach((path, each) -> {
                if (linker.refersToAny(each.stored(), targets.changed())) {
                    unlinked.add(path);
                }
            });
        }
        final Replacing<T> replacing = new Replacing<>();
        final Map<String, Held<T>> gone = new HashMap<>(earlier);
        for (final String path : unlinked) {
            final Held<T> before = before(held.get(path));
            final Held<T> now = linker.link(held.get(path).stored(), targets).keeping(before);
            held.put(path, now);
            note(path, now);
            replacing.by(before.item(), now.item());
            now.stored().item().ifPresent(item -> {
                linker.mean(item.id(), now.item(), targets);
                gone.remove(item.id());
            });
        }
        gone.forEach((id, each) -> {
            linker.mean(id, Optional.empty(), targets);
            replacing.by(each.item(), Optional.empty());
        });
        unlinked.clear();
        earlier.clear();
        items = replacing.in(items);
    }

    private Held<T> before(final Held<T> now) {
        return now.stored().item().map(item -> earlier.getOrDefault(item.id(), now)).orElse(now);
    }

    private void note(final String path, final Held<T> now) {
        if (now.stored().draft() || !now.faults().isEmpty()) {
            notable.put(path, now);
        } else {
            notable.remove(path);
        }
    }

    private Set<String> readTree(final Session session, final String root) throws RepositoryException {
        final Set<String> missing = new HashSet<>(pathsAtOrBelow(root));
        final Set<String> arrived = new HashSet<>();
        if (session.nodeExists(root)) {
            reader.read(session.getNode(root), stored -> {
                if (!missing.remove(stored.path())) {
                    arrived.add(stored.path());
                }
                put(stored);
            });
        }
        missing.forEach(this::drop);
        return arrived;
    }

    private Set<String> pathsAtOrBelow(final String root) {
        if (root.equals("/")) {
            return held.keySet();
        }
        final Set<String> paths = new HashSet<>(held.subMap(root + "/", root + (char) ('/' + 1)).keySet());
        if (held.containsKey(root)) {
            paths.add(root);
        }
        return paths;
    }

    /** Where items that have arrived somewhere still are as well, because news of their leaving never came. */
    private List<String> pathsBefore(final Set<String> arrived) {
        final Set<String> ids = new HashSet<>();
        arrived.forEach(path -> held.get(path).stored().item().ifPresent(item -> ids.add(item.id())));
        return ids.isEmpty() ? List.of() : held.entrySet().stream()
                .filter(each -> !arrived.contains(each.getKey()))
                .filter(each -> each.getValue().stored().item().filter(item -> ids.contains(item.id())).isPresent())
                .map(Map.Entry::getKey).toList();
    }

    private void put(final Stored<T> stored) {
        final Held<T> known = held.get(stored.path());
        if (known == null || !known.stored().equals(stored)) {
            drop(stored.path());
            held.put(stored.path(), Held.unlinked(stored));
            unlinked.add(stored.path());
            linker.assets(stored).forEach(assets::add);
        }
    }

    private void drop(final String path) {
        final Optional<Held<T>> known = Optional.ofNullable(held.remove(path));
        unlinked.remove(path);
        notable.remove(path);
        known.ifPresent(each -> {
            linker.assets(each.stored()).forEach(assets::remove);
            each.stored().item().ifPresent(item -> earlier.putIfAbsent(item.id(), each));
        });
    }
}
