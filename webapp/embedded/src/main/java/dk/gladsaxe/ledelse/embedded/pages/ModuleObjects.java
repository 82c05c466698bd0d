package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure;
import dk.gladsaxe.ledelse.embedded.rendering.ScriptObjects;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Brings the objects that modules have configured for scripts, as Magnolia does: nodes below
 * {@value #CONFIGURATION} in the workspace config, each with {@code name} and {@code componentClass}. The configuration
 * is read at the first drawing of an instance's life, because only installing a module changes it, and that comes
 * before. An object is made once, by its public constructor without arguments. Safe for several threads.
 */
public final class ModuleObjects implements ScriptObjects {

    static final String CONFIGURATION = "/modules/rendering/renderers/freemarker/contextAttributes";

    private final Predicate<String> declared;
    private final Map<String, Object> made = new ConcurrentHashMap<>();
    private volatile Optional<Map<String, Object>> known = Optional.empty();

    /** @param declared whether a class stands as a component in the descriptor of some module */
    public ModuleObjects(final Predicate<String> declared) {
        this.declared = declared;
    }

    @Override
    public Map<String, Object> objects(final RenderingContext context) {
        return known.orElseGet(() -> {
            final Map<String, Object> read = read(context);
            known = Optional.of(read);
            return read;
        });
    }

    private Map<String, Object> read(final RenderingContext context) {
        final Session config = context.sessions().systemSession("config");
        return Jcr.get(() -> {
            final Map<String, Object> objects = new LinkedHashMap<>();
            if (config.nodeExists(CONFIGURATION)) {
                for (final Node node : JcrUtils.getChildNodes(config.getNode(CONFIGURATION))) {
                    final String name = text(node, "name").isEmpty() ? node.getName() : text(node, "name");
                    objects.put(name, object(node, context));
                }
            }
            return Collections.unmodifiableMap(objects);
        });
    }

    private Object object(final Node node, final RenderingContext context) throws RepositoryException {
        final String path = node.getPath();
        final String type = text(node, "componentClass");
        if (type.isEmpty()) {
            throw new RenderingFailure("config:" + path + " names no componentClass");
        }
        if (!declared.test(type)) {
            throw new RenderingFailure("config:" + path + " names the class " + type
                    + ", and no module descriptor declares it as a component: add <component> for it");
        }
        return made.computeIfAbsent(type, name -> make(name, path, context.instance().moduleClasses()));
    }

    private static Object make(final String type, final String path, final ClassLoader classes) {
        try {
            return Class.forName(type, true, classes).getConstructor().newInstance();
        } catch (final ReflectiveOperationException | LinkageError e) {
            final Throwable reason = e instanceof InvocationTargetException ? e.getCause() : e;
            throw new RenderingFailure("config:" + path + ": the class " + type
                    + " cannot be made (it must be public, with a public constructor without arguments): " + reason, reason);
        }
    }

    private static String text(final Node node, final String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }
}
