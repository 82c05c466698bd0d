package dk.gladsaxe.ledelse.embedded.authoring.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the screens of pages, below the root of the interface. Templates call it {@code to}. */
public final class PageAddresses {

    static final String TREE = "/pages";

    PageAddresses() {
    }

    /** A screen for the page at that path: {@code edit}, {@code properties}, {@code move} ... */
    public String page(final String screen, final String path) {
        return of(screen, Map.of("path", path));
    }

    /** Where a page is made below that one. */
    public String create(final String parent) {
        return of("new", Map.of("parent", parent));
    }

    /** Where a component is edited. */
    public String component(final String page, final String node) {
        return of("component", ordered("path", page, "node", node));
    }

    /** Where a page stands in the tree. */
    public String row(final String id) {
        return TREE + "#p-" + id;
    }

    static String of(final String screen, final Map<String, String> parameters) {
        return TREE + "/" + screen + parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    static Map<String, String> ordered(final String first, final String one, final String second, final String other) {
        final Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, other);
        return ordered;
    }
}
