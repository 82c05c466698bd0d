package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/** {@code i18n['key']}: the message in the language of the content, else in another one, else the key. */
final class MessagesHash implements TemplateHashModel {

    private final RenderingContext context;
    private final ObjectWrapper values;

    MessagesHash(final RenderingContext context, final ObjectWrapper values) {
        this.context = context;
        this.values = values;
    }

    @Override
    public TemplateModel get(final String key) throws TemplateModelException {
        return values.wrap(key.equals("get")
                ? Calls.of("i18n.get", message -> Optional.of(context.message(message)))
                : context.message(key));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
