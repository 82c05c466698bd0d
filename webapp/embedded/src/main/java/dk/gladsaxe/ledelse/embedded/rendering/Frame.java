package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;

/**
 * What is being drawn at one level of a page: the page, an area of it, a component in that.
 *
 * @param nodePath   of the node, also when it does not exist (an optional area that nobody made)
 * @param node       as it is stored, without a view
 * @param template   the page's or component's; of an area the one that it belongs to
 * @param area       present while an area is drawn
 * @param heritage   areas further up whose properties count where the node has none, the topmost page's first
 * @param attributes what the directive handed in: read as {@code ctx.x} here and further in
 */
record Frame(
        String nodePath, Optional<Node> node, TemplateDefinition template, Optional<AreaDefinition> area,
        List<Node> heritage, Map<String, Object> attributes) {

    /** Of a page or a component. */
    static Frame of(
            final String path, final Node node, final TemplateDefinition template,
            final Map<String, Object> attributes) {
        return new Frame(path, Optional.of(node), template, Optional.empty(), List.of(), attributes);
    }

    Map<String, AreaDefinition> areas() {
        return area.map(AreaDefinition::areas).orElseGet(template::areas);
    }

    /** How messages name it. */
    String label() {
        return area.map(definition -> "area " + definition.name() + " of " + template.id())
                .orElseGet(() -> "template " + template.id()) + " at " + nodePath;
    }
}
