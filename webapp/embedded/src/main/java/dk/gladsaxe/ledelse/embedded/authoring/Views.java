package dk.gladsaxe.ledelse.embedded.authoring;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Draws templates of this package's resources, with escaping. Safe for use by several threads. */
final class Views {

    private final Configuration templates;

    Views() {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Views.class, "");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocalizedLookup(false);
        templates.setNumberFormat("computer");
    }

    /** @param template path of the template without {@code .ftlh}, such as {@code launcher} or {@code lists/list} */
    String draw(final String template, final Map<String, Object> model) {
        final StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template + ".ftlh").process(model, page);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final TemplateException e) {
            throw new IllegalStateException("The authoring view " + template + " cannot be drawn", e);
        }
        return page.toString();
    }
}
