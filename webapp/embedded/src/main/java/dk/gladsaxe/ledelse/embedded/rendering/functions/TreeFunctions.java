package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.Property;

/** The part of {@code cmsfn} that goes from a node to others. What it gives is seen as what it was given. */
public final class TreeFunctions {

    private final RenderingContext context;

    TreeFunctions(final RenderingContext context) {
        this.context = context;
    }

    public Node asJCRNode(final Object content) {
        return Nodes.of(content);
    }

    public ContentMap asContentMap(final Object content) {
        return new ContentMap(Nodes.of(content));
    }

    public List<ContentMap> asContentMapList(final Iterable<?> contents) {
        return list(contents).stream().map(ContentMap::new).toList();
    }

    public List<Node> asNodeList(final Iterable<?> contents) {
        return list(contents);
    }

    public List<Object> children(final Object content) {
        return Nodes.like(content, Nodes.children(Nodes.of(content), Nodes::isContent));
    }

    public List<Object> children(final Object content, final String nodeType) {
        return Nodes.like(content, Nodes.children(Nodes.of(content), Nodes.ofType(nodeType)));
    }

    public Object root(final Object content) {
        return Nodes.like(content, Jcr.get(() -> (Node) Nodes.of(content).getAncestor(0)));
    }

    public Object root(final Object content, final String nodeType) {
        return give(content, above(content, nodeType).stream().findFirst());
    }

    /** The host's templates have no type {@code home}; without such a page Magnolia too gives the root. */
    public Object siteRoot(final Object content) {
        return root(content);
    }

    public Object parent(final Object content) {
        return give(content, Nodes.parent(Nodes.of(content)));
    }

    public Object parent(final Object content, final String nodeType) {
        final List<Node> above = above(content, nodeType);
        return give(content, above.stream().skip(Math.max(0, above.size() - 1)).findFirst());
    }

    public Object page(final Object content) {
        return give(content, Nodes.page(Nodes.of(content)));
    }

    public List<Object> ancestors(final Object content) {
        return Nodes.like(content, Nodes.ancestors(Nodes.of(content)));
    }

    public List<Object> ancestors(final Object content, final String nodeType) {
        return Nodes.like(content, above(content, nodeType));
    }

    public Siblings siblings(final Object content) {
        return Siblings.of(Nodes.of(content));
    }

    public Object inherit(final Object content) {
        return content;
    }

    /** The node at that place below the content or, when there is none, below the nearest page above that has it. */
    public Object inherit(final Object content, final String relativePath) {
        return give(content, lineage(content).stream()
                .flatMap(node -> Nodes.child(node, relativePath).stream()).findFirst());
    }

    public Property inheritProperty(final Object content, final String relativePath) {
        return lineage(content).stream()
                .filter(node -> Jcr.get(() -> node.hasProperty(relativePath))).findFirst()
                .map(node -> Jcr.get(() -> node.getProperty(relativePath))).orElse(null);
    }

    /** The children at that place, of the content and of all pages above, the nearest first. */
    public List<Object> inheritList(final Object content, final String relativePath) {
        return Nodes.like(content, lineage(content).stream()
                .flatMap(node -> Nodes.child(node, relativePath).stream())
                .flatMap(node -> Nodes.children(node, Nodes::isContent).stream()).toList());
    }

    public boolean isFromCurrentPage(final Object content) {
        return Nodes.page(Nodes.of(content)).map(page -> Jcr.get(page::getPath))
                .filter(context.address().node()::equals).isPresent();
    }

    public boolean isInherited(final Object content) {
        return !isFromCurrentPage(content);
    }

    public String metaData(final Object content, final String property) {
        return Jcr.get(() -> Nodes.text(Nodes.of(content), property));
    }

    private static List<Node> above(final Object content, final String nodeType) {
        return Nodes.ancestors(Nodes.of(content)).stream().filter(Nodes.ofType(nodeType)).toList();
    }

    /** The content itself, then the pages above it, the nearest first. */
    private static List<Node> lineage(final Object content) {
        final Node node = Nodes.of(content);
        final Predicate<Node> page = Nodes.ofType(Nodes.PAGE);
        final List<Node> lineage = new ArrayList<>(List.of(node));
        final List<Node> above = Nodes.ancestors(node);
        for (int index = above.size() - 1; index >= 0; index--) {
            if (page.test(above.get(index))) {
                lineage.add(above.get(index));
            }
        }
        return lineage;
    }

    private static List<Node> list(final Iterable<?> contents) {
        final List<Node> nodes = new ArrayList<>();
        contents.forEach(each -> nodes.add(Nodes.of(each)));
        return nodes;
    }

    private static Object give(final Object like, final Optional<Node> node) {
        return node.map(found -> Nodes.like(like, found)).orElse(null);
    }
}
