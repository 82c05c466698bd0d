package dk.gladsaxe.ledelse.embedded.advice.report;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.advice.Other;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the author instance holds at this moment, out of the indexes of its lists. Safe for use by several threads. */
public final class IndexedSurroundings implements Surroundings {

    static final String PAGES = "website";
    private static final String RELATIONS = "ledelse-relations";
    private static final String FRAMEWORKS = "ledelse-frameworks";

    private final Instance author;
    private final Indexes indexes;
    private final Clock clock;
    private final Map<String, Names> names = new ConcurrentHashMap<>();

    /** @param clock whose zone is that of the editors */
    public IndexedSurroundings(final Instance author, final Indexes indexes, final Clock clock) {
        this.author = author;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** What the addresses of items end with: made again when the rows are others. */
    private record Names(List<Row> rows, Map<String, Row> byName) {

        static Names of(final List<Row> rows) {
            final Map<String, Row> byName = new HashMap<>();
            for (final Row row : rows) {
                if (!row.folder()) {
                    Stream.of(row.name(), row.id(), row.texts().getOrDefault("key", ""))
                            .forEach(name -> byName.merge(name, row, Names::better));
                }
            }
            return new Names(rows, byName);
        }

        private static Row better(final Row one, final Row other) {
            return one.status() == ItemStatus.DELETED || one.status() == ItemStatus.DRAFT ? other : one;
        }
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Other> named(final String workspace, final String id) {
        return author.workspaces().names().contains(workspace)
                ? indexes.of(workspace).byId(id).map(IndexedSurroundings::other) : Optional.empty();
    }

    /** A page; or below a page the item whose name, identifier or key the address ends with. */
    @Override
    public Optional<Other> at(final String path) {
        final String page = page(path);
        if (page.equals("/") || page.startsWith("/.")) {
            return Optional.of(new Other(path, ItemStatus.PUBLISHED));
        }
        final Optional<Row> exactly = indexes.of(PAGES).byPath(page);
        return exactly.or(() -> ancestor(page) ? item(page.substring(page.lastIndexOf('/') + 1)) : Optional.empty())
                .map(IndexedSurroundings::other);
    }

    private String page(final String path) {
        String page = path.startsWith(author.contextPath() + "/") ? path.substring(author.contextPath().length()) : path;
        for (final Locale locale : author.definitions().site().locales()) {
            final String prefix = "/" + locale;
            page = page.equals(prefix) ? "/" : page.startsWith(prefix + "/") ? page.substring(prefix.length()) : page;
        }
        final String plain = page.endsWith(".html") ? page.substring(0, page.length() - ".html".length()) : page;
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private boolean ancestor(final String page) {
        String above = page.substring(0, page.lastIndexOf('/'));
        while (!above.isEmpty() && indexes.of(PAGES).byPath(above).isEmpty()) {
            above = above.substring(0, above.lastIndexOf('/'));
        }
        return !above.isEmpty();
    }

    private Optional<Row> item(final String name) {
        return author.definitions().contentTypes().stream().map(ContentTypeDefinition::workspace).distinct()
                .map(workspace -> names(workspace).byName().get(name)).filter(row -> row != null).findFirst();
    }

    private Names names(final String workspace) {
        final List<Row> rows = indexes.of(workspace).rows();
        return names.compute(workspace, (key, known) -> known != null && known.rows() == rows ? known : Names.of(rows));
    }

    @Override
    public String leadIn(final String relation, final String property) {
        return indexes.of(RELATIONS).byId(relation).map(row -> row.texts().getOrDefault("framework", ""))
                .flatMap(framework -> indexes.of(FRAMEWORKS).byId(framework))
                .map(row -> row.texts().getOrDefault(property, "")).orElse("");
    }

    private static Other other(final Row row) {
        return new Other(row.title(), row.status());
    }
}
