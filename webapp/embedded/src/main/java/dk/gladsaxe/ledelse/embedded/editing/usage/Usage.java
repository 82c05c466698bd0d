package dk.gladsaxe.ledelse.embedded.editing.usage;

import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What refers to what, in all workspaces that hold content, from the indexes in memory. It answers for the host: what a
 * person may see of it is for the caller to ask. Safe for use by several threads.
 */
public final class Usage {

    private static final String PICTURES = "dam";

    private final Indexes indexes;
    private final Supplier<List<String>> workspaces;
    private final Visitors visitors;

    /** @param workspaces those that hold content; what is published first comes first */
    public Usage(final Indexes indexes, final Supplier<List<String>> workspaces, final Visitors visitors) {
        this.indexes = indexes;
        this.workspaces = workspaces;
        this.visitors = visitors;
    }

    public Optional<Found> find(final ItemRef item) {
        return indexes.of(item.workspace()).byId(item.id()).map(row -> new Found(item.workspace(), row));
    }

    /** Those of the items that there are. */
    public List<Found> find(final Collection<ItemRef> items) {
        return items.stream().distinct().flatMap(item -> find(item).stream()).toList();
    }

    /** What the item refers to, except itself. */
    public List<Found> uses(final Found item) {
        return workspaces.get().stream().flatMap(workspace -> item.row().references().stream()
                .filter(id -> !id.equals(item.row().id()))
                .flatMap(id -> indexes.of(workspace).byId(id).stream()).map(row -> new Found(workspace, row))).toList();
    }

    /** What refers to one of the items, except the items themselves; without what is in the bin. */
    public List<Found> usedBy(final Collection<ItemRef> items) {
        final Set<String> ids = items.stream().map(ItemRef::id).collect(Collectors.toSet());
        return workspaces.get().stream().flatMap(workspace -> indexes.of(workspace).rows().stream()
                .filter(row -> row.status() != ItemStatus.DELETED && !ids.contains(row.id()))
                .filter(row -> !Collections.disjoint(row.references(), ids))
                .map(row -> new Found(workspace, row))).toList();
    }

    /** As {@link #usedBy}, as far as visitors see it. */
    public List<Found> publishedUsers(final Collection<ItemRef> items) {
        return visitors.select(usedBy(items), true);
    }

    /**
     * What would have to be published with the items, so that none of their references leads nowhere: what they refer to
     * and visitors do not have, and what that refers to. Pictures are not among it; they always go along.
     */
    public List<Found> unpublishedReferences(final Collection<ItemRef> items) {
        final Map<ItemRef, Found> missing = new LinkedHashMap<>();
        final Deque<Found> left = new ArrayDeque<>(find(items));
        while (!left.isEmpty()) {
            final List<Found> drafts = uses(left.pop()).stream()
                    .filter(used -> used.row().status() == ItemStatus.DRAFT && !used.row().folder())
                    .filter(used -> !used.workspace().equals(PICTURES) && !items.contains(used.ref())).toList();
            for (final Found used : visitors.select(drafts, false)) {
                if (missing.putIfAbsent(used.ref(), used) == null) {
                    left.push(used);
                }
            }
        }
        return List.copyOf(missing.values());
    }

    /** The pictures of the items that visitors have, and see in nothing else. */
    public List<Found> ownPictures(final Collection<ItemRef> items) {
        final List<Found> pictures = find(items).stream().flatMap(item -> uses(item).stream())
                .filter(used -> used.workspace().equals(PICTURES) && !used.row().folder()).distinct().toList();
        return visitors.select(pictures, true).stream().filter(picture -> publishedUsers(List.of(picture.ref()))
                .stream().allMatch(user -> items.contains(user.ref()))).toList();
    }
}
