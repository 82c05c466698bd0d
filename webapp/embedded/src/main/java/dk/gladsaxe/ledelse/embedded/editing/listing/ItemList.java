package dk.gladsaxe.ledelse.embedded.editing.listing;

import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.text.CollationKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers queries from an index; a user sees only rows that the user may read. Safe for use by several threads. */
public final class ItemList {

    private final WorkspaceIndex index;
    private final String workspace;

    public ItemList(final WorkspaceIndex index, final String workspace) {
        this.index = index;
        this.workspace = workspace;
    }

    /**
     * A part of the rows that were found.
     *
     * @param total how many there are in all
     */
    public record Slice(List<Row> rows, int total) {

        public Slice {
            rows = List.copyOf(rows);
        }
    }

    public Slice find(final ListQuery query, final User user) {
        final List<Row> found = matching(query, user).sorted(order(query)).toList();
        final int from = Math.min(query.offset(), found.size());
        return new Slice(found.subList(from, Math.min(from + query.limit(), found.size())), found.size());
    }

    private Stream<Row> matching(final ListQuery query, final User user) {
        final List<String> words = Folded.words(query.text());
        return index.rows().stream()
                .filter(row -> query.folder().map(row.parent()::equals).orElse(!row.folder()))
                .filter(row -> query.status().map(row.status()::equals).orElse(row.status() != ItemStatus.DELETED))
                .filter(row -> query.reference().isEmpty() || row.references().contains(query.reference()))
                .filter(row -> row.has(words))
                .filter(row -> user.permissions().allows(workspace, row.path(), Permissions.READ));
    }

    /** Folders first; rows without a value last, whichever way the others go. */
    private Comparator<Row> order(final ListQuery query) {
        final Comparator<Row> byValue = switch (query.sort()) {
            case "status" -> direction(Comparator.comparing(Row::status), query.descending());
            case "mgnl:lastModified" -> present(row -> row.changed().orElse(null), Comparator.<Instant>naturalOrder(), query);
            default -> byProperty(query);
        };
        return Comparator.comparing((Row row) -> !row.folder()).thenComparing(byValue).thenComparing(Row::path);
    }

    private Comparator<Row> byProperty(final ListQuery query) {
        final SortKeys keys = index.sortKeys();
        final Comparator<Row> byText = present(row -> text(row, query.sort()).isEmpty() ? null
                : keys.of(text(row, query.sort())), Comparator.<CollationKey>naturalOrder(), query);
        return present(row -> row.dates().get(query.sort()), Comparator.<Instant>naturalOrder(), query)
                .thenComparing(byText);
    }

    private static String text(final Row row, final String property) {
        return switch (property) {
            case "name" -> row.name();
            case "title" -> row.title();
            default -> row.texts().getOrDefault(property, "");
        };
    }

    private static <T> Comparator<Row> present(
            final Function<Row, T> value, final Comparator<T> order, final ListQuery query) {
        return Comparator.comparing(value, Comparator.nullsLast(direction(order, query.descending())));
    }

    private static <T> Comparator<T> direction(final Comparator<T> order, final boolean descending) {
        return descending ? order.reversed() : order;
    }
}
