package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.query.Query;
import javax.jcr.query.Row;
import javax.jcr.query.RowIterator;
import org.apache.jackrabbit.util.ISO9075;

/**
 * A full text search below a node. Only words count: whatever else a visitor types, quotes and operators of the
 * query language included, never reaches the statement.
 */
final class FullText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String EXCERPT = "rep:excerpt(.)";

    private final Session session;
    private final String startPath;
    private final String nodeType;

    FullText(final Session session, final String startPath, final String nodeType) {
        if (!Addresses.isPath(startPath)) {
            throw new IllegalArgumentException("a search starts at a path such as /site, not at '" + startPath + "'");
        }
        if (!nodeType.matches("\\w+:\\w+")) {
            throw new IllegalArgumentException("a search needs a node type such as mgnl:page, not '" + nodeType + "'");
        }
        this.session = session;
        this.startPath = startPath.equals("/") ? "" : startPath;
        this.nodeType = nodeType;
    }

    /** Nodes with all the words, in order of identifier; none for a text without words. */
    @SuppressWarnings("deprecation") // The query language of JCR 2.0 has no excerpts.
    List<ContentMap> find(final String text) throws RepositoryException {
        final String words = WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return List.of();
        }
        final String statement = "/jcr:root" + ISO9075.encodePath(startPath) + "//element(*, " + nodeType
                + ")[jcr:contains(., '" + words + "')]/" + EXCERPT;
        final RowIterator rows = session.getWorkspace().getQueryManager()
                .createQuery(statement, Query.XPATH).execute().getRows();
        final List<ContentMap> found = new ArrayList<>();
        while (rows.hasNext()) {
            found.add(result(rows.nextRow()));
        }
        found.sort(Comparator.comparing(map -> Jcr.get(map.node()::getIdentifier)));
        return found;
    }

    private static ContentMap result(final Row row) throws RepositoryException {
        final Optional<Value> excerpt = Optional.ofNullable(row.getValue(EXCERPT));
        return new ContentMap(row.getNode(),
                excerpt.isPresent() ? Map.of("excerpt", excerpt.get().getString()) : Map.of());
    }
}
