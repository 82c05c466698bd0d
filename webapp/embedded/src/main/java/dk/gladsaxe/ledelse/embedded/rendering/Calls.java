package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Optional;
import java.util.function.Function;

/** Methods of the objects that are not Java beans. */
final class Calls {

    private Calls() {
    }

    /** A method of one text; what it has no answer to is missing for FreeMarker. */
    static TemplateMethodModelEx of(final String name, final Function<String, Optional<Object>> method) {
        return arguments -> {
            if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException(name + "() takes one text");
            }
            return method.apply(text.getAsString()).orElse(null);
        };
    }
}
