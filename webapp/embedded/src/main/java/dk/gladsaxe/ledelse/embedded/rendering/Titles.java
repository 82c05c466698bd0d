package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Messages;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What definitions are called by people. A title that is written is a message key or the text itself; without one
 * the keys that Magnolia derives are tried, and at last the name stands in.
 */
public final class Titles {

    private Titles() {
    }

    public static String of(final TemplateDefinition template, final Messages messages, final Locale locale) {
        final String module = template.id().substring(0, template.id().indexOf(':'));
        final String path = template.id().substring(module.length() + 1).replace('/', '.');
        return template.title().map(title -> messages.text(title, locale)).orElseGet(() ->
                first(messages, locale, module + ".templates." + path, "templates." + path)
                        .orElseGet(() -> capitalised(path.substring(path.lastIndexOf('.') + 1))));
    }

    public static String of(final AreaDefinition area, final Messages messages, final Locale locale) {
        return area.title().map(title -> messages.text(title, locale)).orElseGet(() ->
                first(messages, locale, "templates.areas." + area.name()).orElseGet(() -> capitalised(area.name())));
    }

    static String of(final TemplateDefinition template, final RenderingContext context) {
        return of(template, context.definitions().messages(), context.locale());
    }

    static String of(final AreaDefinition area, final RenderingContext context) {
        return of(area, context.definitions().messages(), context.locale());
    }

    private static Optional<String> first(
            final Messages messages, final Locale locale, final String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Stream.of(key + ".title", key))
                .flatMap(key -> messages.find(key, locale).stream())
                .findFirst();
    }

    private static String capitalised(final String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
