package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final Links<T> links;
    private final NavigableMap<String, Held<T>> held = new TreeMap<>();

    /** The paths of items whose references have to be made out. */
    private final Set<String> unlinked = new HashSet<>();

    /** By identifier, what has gone or was replaced since references were last made out. */
    private final Map<String, Held<T>> earlier = new HashMap<>();

    private List<T> items = List.of();

    Kind(final Workspace workspace, final ItemReader<T> reader, final Links<T> links) {
        this.workspace = workspace;
        this.reader = reader;
        this.links = links;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The items that can be shown; the same list as long as they are the same objects. */
    List<T> items() {
        return items;
    }

    Collection<Held<T>> held() {
        return held.values();
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
        held.forEach((path, each) -> {
            if (refersToAny(each, targets.changed())) {
                unlinked.add(path);
            }
        });
        final Set<String> gone = new HashSet<>(earlier.keySet());
        for (final String path : unlinked) {
            final Held<T> now = link(held.get(path), targets);
            held.put(path, now);
            now.stored().item().ifPresent(item -> {
                mean(item.id(), now.item(), targets);
                gone.remove(item.id());
            });
        }
        gone.forEach(id -> mean(id, Optional.empty(), targets));
        unlinked.clear();
        earlier.clear();
        renew();
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
            remember(known);
            held.put(stored.path(), Held.unlinked(stored));
            unlinked.add(stored.path());
        }
    }

    private void drop(final String path) {
        remember(held.remove(path));
        unlinked.remove(path);
    }

    private void remember(final Held<T> known) {
        Optional.ofNullable(known).flatMap(each -> each.stored().item())
                .ifPresent(item -> earlier.putIfAbsent(item.id(), known));
    }

    private boolean refersToAny(final Held<T> each, final Set<String> references) {
        return !references.isEmpty() && each.stored().item().stream().flatMap(links::references)
                .anyMatch(references::contains);
    }

    private Held<T> link(final Held<T> before, final Targets targets) {
        final Stored<T> stored = before.stored();
        final List<Fault> faults = new ArrayList<>(stored.faults());
        final Held<T> now = new Held<>(stored, stored.item().flatMap(item -> link(stored.path(), item, targets, faults)),
                faults);
        return now.keeping(stored.item().map(item -> earlier.getOrDefault(item.id(), before)).orElse(before));
    }

    private Optional<T> link(final String path, final T item, final Targets targets, final List<Fault> faults) {
        final Fields.Report report = (property, message) ->
                faults.add(new Fault(workspace.workspaceName(), path, property, message));
        try {
            return Optional.of(links.link(item, new References(targets, report)));
        } catch (final ItemUnusable e) {
            report.fault(e.property(), e.getMessage());
            return Optional.empty();
        }
    }

    private void mean(final String id, final Optional<T> item, final Targets targets) {
        item.flatMap(links::meaning).ifPresentOrElse(
                meaning -> targets.mean(workspace, id, meaning), () -> targets.meanNothing(workspace, id));
    }

    private void renew() {
        final List<T> now = held.values().stream().map(Held::item).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableList());
        items = same(now, items) ? items : now;
    }

    private static boolean same(final List<?> one, final List<?> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i);
        }
        return same;
    }
}
