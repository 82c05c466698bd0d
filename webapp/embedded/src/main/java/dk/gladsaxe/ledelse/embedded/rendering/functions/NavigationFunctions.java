package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.Links;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.List;
import java.util.function.Predicate;
import javax.jcr.Node;

/** {@code navfn}: menus from the tree of pages. A page with {@code hideInNav} stays out of them. */
public final class NavigationFunctions {

    private static final String HIDDEN = "hideInNav";

    private final Links links;

    NavigationFunctions(final RenderingContext context) {
        this.links = new Links(context);
    }

    public Object rootPage(final Object content) {
        return ancestorPageAtLevel(content, 1);
    }

    /** The page at that depth on the way to the content; the content's own page may be it. */
    public Object ancestorPageAtLevel(final Object content, final int level) {
        final Node node = Nodes.of(content);
        return Jcr.get(() -> node.getDepth() < level
                ? null : Nodes.like(content, (Node) node.getAncestor(level)));
    }

    /** The pages right below, in their order. */
    public List<Object> navItems(final Object content) {
        final Predicate<Node> shown = Nodes.ofType(Nodes.PAGE).and(page -> !hidden(page));
        return Nodes.like(content, Nodes.children(Nodes.of(content), shown));
    }

    public String link(final Object content) {
        return links.to(Nodes.of(content));
    }

    public boolean isActive(final Object content, final Object item) {
        return path(content).equals(path(item));
    }

    public boolean isOpen(final Object content, final Object item) {
        return path(content).startsWith(path(item) + "/");
    }

    public boolean isHiddenInNav(final Object content) {
        return hidden(Nodes.of(content));
    }

    public boolean isNotHiddenInNav(final Object content) {
        return !isHiddenInNav(content);
    }

    public boolean hasTemplate(final Object content, final String templateId) {
        return templateId.equals(Jcr.get(() -> Nodes.text(Nodes.of(content), "mgnl:template")));
    }

    private static boolean hidden(final Node page) {
        return Jcr.get(() -> page.hasProperty(HIDDEN) && page.getProperty(HIDDEN).getBoolean());
    }

    private static String path(final Object content) {
        return Jcr.get(() -> Nodes.of(content).getPath());
    }
}
