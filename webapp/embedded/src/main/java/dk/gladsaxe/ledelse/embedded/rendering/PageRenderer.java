package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.rendering.content.View;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;

/** Draws the pages of one instance. Safe for several threads, as long as each brings its own context. */
public final class PageRenderer {

    private final Engine engine;
    private final List<ScriptObjects> libraries;
    private final Object creationLock = new Object();

    /** @param libraries a later one may not bring a name that an earlier one brought */
    public PageRenderer(final Engine engine, final List<ScriptObjects> libraries) {
        this.engine = engine;
        this.libraries = List.copyOf(libraries);
    }

    /**
     * Draws the page whole, or fails with a {@link RenderingFailure}; on an author instance area nodes that are
     * missing are made and saved.
     */
    public DrawnPage draw(final RenderingContext context, final Node page) {
        return draw(context, page, context.instance().author()
                ? AreaCreation.saved(context.sessions().systemSession(RenderingContext.WEBSITE), creationLock)
                : AreaCreation.none());
    }

    /** Draws the page whole, or fails with a {@link RenderingFailure}. */
    public DrawnPage draw(final RenderingContext context, final Node page, final AreaCreation creation) {
        final Node stored = View.STORED.on(page);
        final Drawing drawing = new Drawing(context, engine, creation, objects(context));
        final TemplateDefinition template = drawing.template(stored);
        final StringWriter out = new StringWriter();
        drawing.draw(
                Frame.of(Jcr.get(stored::getPath), stored, template, Map.of()),
                template.templateScript(), Map.of(), out);
        return new DrawnPage(drawing.answer().getStatus(), new EditorLinks(context).resolved(out.toString()),
                drawing.faults().passedOver());
    }

    private Map<String, Object> objects(final RenderingContext context) {
        final Map<String, Object> objects = new HashMap<>();
        for (final ScriptObjects library : libraries) {
            library.objects(context).forEach((name, object) -> {
                if (Drawing.NAMES.contains(name) || objects.putIfAbsent(name, object) != null) {
                    throw new RenderingFailure("scripts already have something named " + name
                            + ": give the module's context attribute another name");
                }
            });
        }
        return objects;
    }
}
