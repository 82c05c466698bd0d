package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.ListQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a list shows, as it stands in its address. What cannot be understood counts as not asked for: it is a list that
 * somebody looks at, and its filters show what it took up.
 *
 * @param view {@code list} or {@code tree}
 * @param page counted from 1
 */
public record ListAddress(String view, String folder, String text, Optional<ItemStatus> status, String reference,
        String sort, boolean descending, int page) {

    static final String TREE = "tree";
    static final String LIST = "list";
    static final int PAGE = 50;
    private static final int MOST_CHARACTERS = 200;

    static ListAddress of(final Visit visit) {
        final String view = visit.parameter("view").filter(TREE::equals).orElse(LIST);
        final String text = visit.parameter("q").map(String::strip).orElse("");
        return new ListAddress(view,
                visit.parameter("folder").filter(path -> path.startsWith("/")).orElse("/"),
                text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS),
                visit.parameter("status").flatMap(ListAddress::status),
                visit.parameter("ref").map(String::strip).orElse(""),
                visit.parameter("sort").filter(name -> name.matches("[A-Za-z:]{1,60}")).orElse(""),
                visit.parameter("dir").filter("desc"::equals).isPresent(),
                visit.parameter("page").filter(number -> number.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt).orElse(1));
    }

    private static Optional<ItemStatus> status(final String key) {
        return Arrays.stream(ItemStatus.values()).filter(status -> status.key().equals(key)).findFirst();
    }

    /** A search looks everywhere; a tree shows one folder, until something is searched for. */
    ListQuery query() {
        final boolean wholeWorkspace = view.equals(LIST) || !text.isEmpty() || status.isPresent() || !reference.isEmpty();
        final String order = sort.isEmpty() ? "mgnl:lastModified" : sort;
        return new ListQuery(text, status, reference, wholeWorkspace ? Optional.empty() : Optional.of(folder),
                order, sort.isEmpty() || descending, (page - 1) * PAGE, PAGE);
    }

    ListAddress sortedBy(final String column) {
        return new ListAddress(view, folder, text, status, reference, column, column.equals(sort) && !descending, 1);
    }

    ListAddress at(final int number) {
        return new ListAddress(view, folder, text, status, reference, sort, descending, number);
    }

    ListAddress in(final String path) {
        return new ListAddress(TREE, path, "", Optional.empty(), "", sort, descending, 1);
    }

    ListAddress as(final String other) {
        return new ListAddress(other, folder, text, status, reference, sort, descending, 1);
    }

    /** The query of the address, without what is as usual. */
    String encoded() {
        final Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "view", view.equals(LIST) ? "" : view);
        put(parts, "folder", folder.equals("/") ? "" : folder);
        put(parts, "q", text);
        put(parts, "status", status.map(ItemStatus::key).orElse(""));
        put(parts, "ref", reference);
        put(parts, "sort", sort);
        put(parts, "dir", descending ? "desc" : "");
        put(parts, "page", page == 1 ? "" : String.valueOf(page));
        return parts.isEmpty() ? "" : parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(final Map<String, String> parts, final String name, final String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }
}
