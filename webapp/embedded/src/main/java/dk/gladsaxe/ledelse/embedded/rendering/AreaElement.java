package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;

/**
 * {@code [@cms.area]}: draws an area, with its own script or by drawing its components in order, between its markers
 * in the page editor. A node that is missing is made as {@link AreaCreation} says, unless the area is optional.
 */
final class AreaElement {

    static final Set<String> PARAMETERS = Set.of("name", "components", "dialog", "type", "label", "description",
            "editable", "createAreaNode", "maxComponents", "contextAttributes");

    private final Drawing drawing;
    private final AreaDefinition definition;
    private final String label;
    private final Map<String, Object> attributes;

    AreaElement(final Drawing drawing, final Arguments arguments) {
        this.drawing = drawing;
        this.definition = AreaArguments.definition(drawing.current(), arguments);
        this.label = arguments.text("label").orElseGet(() -> Titles.of(definition, drawing.context()));
        this.attributes = arguments.map("contextAttributes");
    }

    void write(final Writer out) throws IOException {
        if (!definition.enabled()) {
            return;
        }
        final Frame around = drawing.current();
        final String path = around.nodePath() + "/" + definition.name();
        final Optional<AreaContent> content = around.node().map(node -> new AreaContent(node, definition));
        final Optional<Node> area = content.flatMap(AreaContent::node).or(() -> create(around));
        final boolean marked = drawing.context().mode() == Mode.EDIT
                && PageElement.mayEdit(drawing, area.isPresent() ? path : around.nodePath());
        final Markers marker = Markers.area();
        if (marked) {
            describe(marker, path, area);
            marker.open(out);
        }
        if (area.isPresent() || !definition.optional() || drawing.context().mode() == Mode.EDIT) {
            final List<Node> heritage = definition.inheritance().properties()
                    ? content.map(AreaContent::sources).orElseGet(List::of) : List.of();
            final Frame frame =
                    new Frame(path, area, around.template(), Optional.of(definition), heritage, attributes);
            draw(frame, content, out);
        }
        if (marked) {
            marker.close(out);
        }
    }

    private Optional<Node> create(final Frame around) {
        return definition.optional() || !definition.createAreaNode()
                ? Optional.empty()
                : around.node().flatMap(node -> drawing.creation().create(node, definition.name()));
    }

    private void draw(final Frame frame, final Optional<AreaContent> content, final Writer out) {
        final List<Node> components = content.map(each -> each.components(frame.node())).orElseGet(List::of);
        if (definition.type() == Type.SINGLE && components.size() > 1) {
            throw new RenderingFailure(frame.label() + " is of type single and has " + components.size()
                    + " components: remove all but one");
        }
        if (definition.templateScript().isPresent()) {
            drawing.draw(frame, definition.templateScript().get(), model(components), out);
        } else if (definition.type() != Type.NO_COMPONENT) {
            drawing.inside(frame, () -> components.forEach(node -> write(node, out)));
        }
    }

    private Map<String, Object> model(final List<Node> components) {
        final Map<String, Object> model = new HashMap<>();
        switch (definition.type()) {
            case SINGLE -> components.stream().findFirst()
                    .ifPresent(node -> model.put("component", drawing.seen(node)));
            case LIST -> model.put("components", components.stream().map(drawing::seen).toList());
            case NO_COMPONENT -> { }
        }
        return model;
    }

    private void write(final Node component, final Writer out) {
        try {
            ComponentElement.of(drawing, component).write(out);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(final Markers marker, final String path, final Optional<Node> area) {
        final boolean adds = adds(area);
        marker.with("content", PageElement.address(path))
                .with("name", definition.name())
                .with("availableComponents", String.join(",", definition.components()))
                .with("type", definition.type().key())
                .withAny("dialog", definition.dialog())
                .with("label", label)
                .with("inherit", definition.inheritance().enabled())
                .withAny("editable", definition.editable())
                .with("optional", definition.optional());
        if (definition.optional() && area.isPresent()) {
            marker.with("created", true);
        }
        marker.with("createdAreaNode", definition.createAreaNode())
                .with("showAddButton", adds)
                .with("showNewComponentArea", adds)
                .with("description", definition.description().map(drawing.context()::message).orElse(""))
                .with("activationStatus", area.map(ActivationStatus::of).orElse(0));
    }

    private boolean adds(final Optional<Node> area) {
        final int own = area.map(node -> AreaContent.own(node).size()).orElse(0);
        return area.isPresent() && switch (definition.type()) {
            case NO_COMPONENT -> false;
            case SINGLE -> own == 0;
            case LIST -> definition.maxComponents().map(most -> own < most).orElse(true);
        };
    }
}
