package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.jcr.Node;

/** Finds the nodes that certain templates draw. Walks the tree: made for sites of some hundred pages. */
final class TemplateUses {

    private TemplateUses() {
    }

    /** The node itself and everything below it, in the order of the tree. */
    static List<Node> below(final Node start, final Collection<String> templates) {
        final List<Node> found = new ArrayList<>();
        collect(start, templates, found);
        return found;
    }

    private static void collect(final Node node, final Collection<String> templates, final List<Node> found) {
        if (templates.contains(Jcr.get(() -> Nodes.text(node, "mgnl:template")))) {
            found.add(node);
        }
        Nodes.children(node, Nodes::isContent).forEach(child -> collect(child, templates, found));
    }
}
