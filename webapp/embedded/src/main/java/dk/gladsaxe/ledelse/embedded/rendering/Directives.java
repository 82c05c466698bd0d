package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.template.ObjectWrapperAndUnwrapper;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;

/** The directives {@code cms.page}, {@code cms.init} (its old name), {@code cms.area} and {@code cms.component}. */
final class Directives {

    private Directives() {
    }

    static Map<String, TemplateDirectiveModel> of(final Drawing drawing) {
        final TemplateDirectiveModel page = directive("cms.page", Set.of("dialog"), drawing,
                (arguments, out) -> new PageElement(drawing).write(arguments, out));
        return Map.of(
                "page", page,
                "init", page,
                "area", directive("cms.area", AreaElement.PARAMETERS, drawing,
                        (arguments, out) -> new AreaElement(drawing, arguments).write(out)),
                "component", directive("cms.component", ComponentElement.PARAMETERS, drawing,
                        (arguments, out) -> ComponentElement.of(drawing, arguments).write(out)));
    }

    private static TemplateDirectiveModel directive(
            final String name, final Set<String> parameters, final Drawing drawing, final Body body) {
        return (environment, given, loopVariables, nested) -> {
            if (nested != null || loopVariables.length > 0) {
                throw new RenderingFailure("[@" + name + "] takes no nested content and no loop variables");
            }
            final ObjectWrapperAndUnwrapper wrapper = (ObjectWrapperAndUnwrapper) drawing.engine().values();
            body.write(Arguments.of(name, parameters, given, wrapper), environment.getOut());
        };
    }

    private interface Body {
        void write(Arguments arguments, Writer out) throws IOException;
    }
}
