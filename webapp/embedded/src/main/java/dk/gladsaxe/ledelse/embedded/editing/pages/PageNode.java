package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page among the pages.
 *
 * @param title     in the standard language
 * @param template  identifier of its template; empty for a page without
 * @param missing   how many texts are filled in in the standard language and not in another one, by that other one
 * @param mayChange whether the user may change it
 * @param children  the pages below it, in their order, without those in the bin
 */
public record PageNode(String id, String path, String name, String title, String template, ItemStatus status,
        Optional<Instant> changed, Map<Locale, Integer> missing, boolean mayChange, List<PageNode> children) {

    public PageNode {
        missing = Map.copyOf(missing);
        children = List.copyOf(children);
    }

    /** The path of what it lies below. */
    public String parent() {
        final int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    /** It and all pages below it. */
    public int size() {
        return 1 + children.stream().mapToInt(PageNode::size).sum();
    }
}
