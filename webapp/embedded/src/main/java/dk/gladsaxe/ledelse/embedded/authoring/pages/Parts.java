package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PartView.May;
import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartTitle;
import dk.gladsaxe.ledelse.embedded.editing.pages.Room;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** Makes what the page editor lists of the marks of a page. For one visit. */
final class Parts {

    private static final String TEMPLATE = "mgnl:template";

    private final Visit visit;
    private final Session website;
    private final Templates templates;
    private final String page;

    /** @param page the path of the page */
    Parts(final Visit visit, final String page) {
        this.visit = visit;
        this.website = visit.exchange().session(PageEditing.WEBSITE);
        this.templates = new Templates(visit);
        this.page = page;
    }

    List<PartView> of(final List<Marked> areas) {
        return areas.stream().map(area -> area(area, template(page))).toList();
    }

    private PartView area(final Marked area, final String owner) {
        final Room room = room(area, owner);
        final boolean editable = area.flag("editable", true);
        final List<PartView> components = area.parts().stream().filter(part -> part.kind().equals("component"))
                .map(part -> component(part, room)).toList();
        final String label = definition(owner, area.text("name")).map(templates::title).orElse(area.text("label"));
        return new PartView(true, id(area.path()), area.path(), label, "", area.text("dialog"), "",
                new May(editable && !area.text("dialog").isEmpty() && node(area.path()).isPresent(), false, false), room,
                area.flag("showAddButton", false) ? templates.named(room.templates()) : List.of(), components);
    }

    private PartView component(final Marked component, final Room room) {
        final String path = component.path();
        final String template = template(path);
        final boolean own = path.startsWith(page + "/") && !component.flag("inherited", false);
        final May may = own ? new May(component.flag("editable", true) && !component.text("dialog").isEmpty(),
                component.flag("moveable", true), component.flag("deletable", true)) : May.NOTHING;
        final List<PartView> areas = component.parts().stream().filter(Marked::area)
                .map(area -> area(area, template)).toList();
        return new PartView(false, id(path), path, templates.title(template), title(path), component.text("dialog"),
                own ? "" : source(path), may, room, List.of(), areas);
    }

    /** The marker of an area does not tell its limit, so the definition is asked. */
    private Room room(final Marked area, final String owner) {
        final int most = area.text("type").equals("single") ? 1
                : definition(owner, area.text("name")).flatMap(AreaDefinition::maxComponents)
                        .orElse(area.flag("showAddButton", false) ? Room.UNLIMITED : 0);
        return new Room(most, area.availableComponents());
    }

    private Optional<AreaDefinition> definition(final String template, final String area) {
        return visit.instance().definitions().template(template).map(TemplateDefinition::areas)
                .flatMap(areas -> find(areas, area));
    }

    private static Optional<AreaDefinition> find(final Map<String, AreaDefinition> areas, final String name) {
        return Optional.ofNullable(areas.get(name)).or(() -> areas.values().stream()
                .flatMap(each -> find(each.areas(), name).stream()).findFirst());
    }

    private Optional<Node> node(final String path) {
        return Jcr.get(() -> website.nodeExists(path) ? Optional.of(website.getNode(path)) : Optional.empty());
    }

    private String id(final String path) {
        return node(path).map(node -> Jcr.get(node::getIdentifier)).orElse(path.substring(path.lastIndexOf('/') + 1));
    }

    private String template(final String path) {
        return node(path).map(node -> Jcr.get(() ->
                node.hasProperty(TEMPLATE) ? node.getProperty(TEMPLATE).getString() : "")).orElse("");
    }

    private String title(final String path) {
        return node(path).map(node -> Jcr.get(() -> PartTitle.of(node))).orElse("");
    }

    private String source(final String path) {
        String above = path;
        while (above.lastIndexOf('/') > 0) {
            final Optional<Node> node = node(above);
            if (node.isPresent() && Jcr.get(() -> node.get().isNodeType("mgnl:page"))) {
                return above;
            }
            above = above.substring(0, above.lastIndexOf('/'));
        }
        return path;
    }
}
