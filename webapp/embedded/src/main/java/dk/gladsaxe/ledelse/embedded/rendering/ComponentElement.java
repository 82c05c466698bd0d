package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.rendering.content.View;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Session;

/**
 * {@code [@cms.component]}: draws a component, between its markers in the page editor.
 *
 * @param node      as it is stored
 * @param inherited present in an area that inherits: whether this component comes from a page further up
 */
record ComponentElement(
        Drawing drawing, Node node, Optional<Boolean> inherited, Optional<String> ownDialog,
        Optional<Boolean> ownEditable, Map<String, Object> attributes) {

    static final Set<String> PARAMETERS =
            Set.of("content", "workspace", "uuid", "path", "dialog", "editable", "contextAttributes");

    static ComponentElement of(final Drawing drawing, final Arguments arguments) {
        final Node node = node(drawing, arguments);
        return new ComponentElement(drawing, node, inherited(drawing.current(), Jcr.get(node::getPath)),
                arguments.text("dialog"), arguments.flag("editable"), arguments.map("contextAttributes"));
    }

    static ComponentElement of(final Drawing drawing, final Node node) {
        return new ComponentElement(drawing, node, inherited(drawing.current(), Jcr.get(node::getPath)),
                Optional.empty(), Optional.empty(), Map.of());
    }

    void write(final Writer out) throws IOException {
        final String path = Jcr.get(node::getPath);
        final TemplateDefinition template = drawing.template(node);
        final boolean marked = drawing.context().mode() == Mode.EDIT
                && Jcr.get(() -> node.getSession().getWorkspace().getName()).equals(RenderingContext.WEBSITE)
                && PageElement.mayEdit(drawing, path);
        final Markers marker = Markers.component();
        if (marked) {
            marker.with("content", PageElement.address(path))
                    .withAny("inherited", inherited)
                    .withAny("editable", ownEditable.or(template::editable))
                    .withAny("moveable", template.moveable())
                    .withAny("deletable", template.deletable())
                    .withAny("writable", template.writable())
                    .withAny("dialog", ownDialog.or(template::dialog))
                    .with("label", Titles.of(template, drawing.context()))
                    .withAny("description", template.description().map(drawing.context()::message))
                    .with("activationStatus", ActivationStatus.of(node));
            marker.open(out);
        }
        drawing.draw(Frame.of(path, node, template, attributes), template.templateScript(), Map.of(), out);
        if (marked) {
            marker.close(out);
        }
    }

    private static Optional<Boolean> inherited(final Frame around, final String path) {
        return around.area()
                .filter(area -> area.inheritance().enabled())
                .map(area -> !path.startsWith(around.nodePath() + "/"));
    }

    private static Node node(final Drawing drawing, final Arguments arguments) {
        final Object content = arguments.value("content").orElse(null);
        if (content instanceof ContentMap map) {
            return View.STORED.on(map.node());
        } else if (content instanceof Node node) {
            return View.STORED.on(node);
        } else if (content != null || arguments.text("workspace").isEmpty()) {
            throw arguments.wrong("content", "a node or content map (or give workspace with uuid or path)");
        }
        final Session session = drawing.context().sessions().session(arguments.text("workspace").get());
        return Jcr.get(() -> arguments.text("uuid").isPresent()
                ? session.getNodeByIdentifier(arguments.text("uuid").get())
                : session.getNode(arguments.text("path")
                        .orElseThrow(() -> arguments.wrong("path", "given when workspace is, unless uuid is"))));
    }
}
