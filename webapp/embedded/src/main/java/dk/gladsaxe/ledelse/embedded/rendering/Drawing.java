package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.rendering.content.View;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;

/** One page while it is being drawn: which level is at work, and what every script of the page may use. */
final class Drawing {

    static final String TEMPLATE = "mgnl:template";

    /** Names that scripts always have. */
    static final Set<String> NAMES = Set.of("cms", "ctx", "state", "i18n", "i18nAuthoring", "contextPath",
            "defaultBaseUrl", "content", "def", "component", "components");

    private static final int MOST_LEVELS = 50;

    private final RenderingContext context;
    private final Engine engine;
    private final AreaCreation creation;
    private final Map<String, Object> shared;
    private final Answer answer = new Answer();
    private final Faults faults;
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** @param objects what modules and function libraries bring, by name */
    Drawing(final RenderingContext context, final Engine engine, final AreaCreation creation,
            final Map<String, Object> objects) {
        this.context = context;
        this.engine = engine;
        this.creation = creation;
        this.faults = new Faults(context.mode());
        this.shared = new HashMap<>(objects);
        shared.put("cms", Directives.of(this));
        shared.put("ctx", new ContextHash(context, answer, this::attribute, engine.values()));
        shared.put("state", StateMap.of(context));
        shared.put("i18n", new MessagesHash(context, engine.values()));
        shared.put("i18nAuthoring", new MessagesHash(context, engine.values()));
        shared.put("contextPath", context.instance().contextPath());
        context.baseUrl().ifPresent(url -> shared.put("defaultBaseUrl", url));
    }

    RenderingContext context() {
        return context;
    }

    Engine engine() {
        return engine;
    }

    AreaCreation creation() {
        return creation;
    }

    Answer answer() {
        return answer;
    }

    Faults faults() {
        return faults;
    }

    Frame current() {
        return frames.element();
    }

    /** The definition that a node names, and a failure that names the node when it names none that exists. */
    TemplateDefinition template(final Node node) {
        final String path = Jcr.get(node::getPath);
        final String id = Jcr.get(() -> node.hasProperty(TEMPLATE) ? node.getProperty(TEMPLATE).getString() : "");
        if (id.isEmpty()) {
            throw new RenderingFailure(path + " has no template (property " + TEMPLATE + ")");
        }
        return context.definitions().template(id).orElseThrow(() -> new RenderingFailure(
                path + " asks for the template " + id + ", and no module defines it"));
    }

    /** Runs a script for the frame. */
    void draw(final Frame frame, final String script, final Map<String, Object> more, final Writer out) {
        inside(frame, () -> {
            final Map<String, Object> model = new HashMap<>(shared);
            model.putAll(more);
            model.put("content", content(frame));
            model.put("def", DefinitionMap.of(frame, context));
            engine.run(script, frame.label(), context.locale(), model, faults, out);
        });
    }

    /** Does something at the level of the frame. */
    void inside(final Frame frame, final Runnable work) {
        if (frames.size() >= MOST_LEVELS) {
            throw new RenderingFailure(frame.label() + ": more than " + MOST_LEVELS
                    + " areas and components inside one another; does a component show itself?");
        }
        frames.push(frame);
        try {
            work.run();
        } finally {
            frames.pop();
        }
    }

    /** The node as scripts see what they draw: in the language of the page, escaped. */
    Map<String, Object> seen(final Node node) {
        return new ContentMap(View.ofScript(context.language()).on(node));
    }

    private Map<String, Object> content(final Frame frame) {
        final Map<String, Object> inherited = new HashMap<>();
        frame.heritage().forEach(source -> inherited.putAll(seen(source)));
        final Optional<Map<String, Object>> own = frame.node().map(this::seen);
        own.ifPresent(map -> inherited.keySet().removeIf(map::containsKey));
        return frame.node().isEmpty() || inherited.isEmpty()
                ? own.orElse(inherited)
                : new ContentMap(View.ofScript(context.language()).on(frame.node().get()), inherited);
    }

    private Optional<Object> attribute(final String name) {
        return frames.stream().map(frame -> frame.attributes().get(name)).filter(value -> value != null).findFirst();
    }
}
