package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Set;

/**
 * A library of functions that several beans make up. What Magnolia has and the host has not fails by name, so that a
 * script never goes on with nothing.
 */
public final class FunctionHash implements TemplateHashModel {

    private final String name;
    private final List<TemplateHashModel> parts;
    private final Set<String> unsupported;

    /** @param unsupported names of Magnolia's functions that no part has */
    public FunctionHash(final String name, final List<TemplateHashModel> parts, final Set<String> unsupported) {
        this.name = name;
        this.parts = parts;
        this.unsupported = unsupported;
    }

    @Override
    public TemplateModel get(final String key) throws TemplateModelException {
        for (final TemplateHashModel part : parts) {
            final TemplateModel found = part.get(key);
            if (found != null) {
                return found;
            }
        }
        if (unsupported.contains(key)) {
            throw new RenderingFailure(name + "." + key + " is not supported by the embedded host");
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
