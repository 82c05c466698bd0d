package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.resources.Resources;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * FreeMarker, set up as Magnolia 6.2 sets it up, over the scripts of one instance. No output format is preset:
 * safety comes from the {@link dk.gladsaxe.ledelse.embedded.rendering.content.View}, or from the script's own
 * {@code output_format}. Safe for several threads.
 */
public final class Engine {

    /** What Magnolia 6.2.45 configures, so that a script behaves in both. */
    static final Version IMPROVEMENTS = Configuration.VERSION_2_3_28;

    private final Configuration configuration;

    public Engine(final Resources resources) {
        configuration = new Configuration(IMPROVEMENTS);
        configuration.setTemplateLoader(new ScriptLoader(resources));
        configuration.setTemplateUpdateDelayMilliseconds(0);
        configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setObjectWrapper(new Values());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** The bean as scripts see it: its properties and public methods. */
    public TemplateHashModel bean(final Object bean) {
        try {
            return (TemplateHashModel) values().wrap(bean);
        } catch (final TemplateModelException e) {
            throw new IllegalArgumentException(bean.getClass().getName() + " cannot be given to scripts", e);
        }
    }

    ObjectWrapper values() {
        return configuration.getObjectWrapper();
    }

    /**
     * Runs a script.
     *
     * @param script resource path
     * @param user   what asks for it, for the message when there is no such script
     */
    void run(final String script, final String user, final Locale locale, final Map<String, Object> model,
            final Faults faults, final Writer out) {
        try {
            final Template template = configuration.getTemplate(script, locale);
            final Environment environment = template.createProcessingEnvironment(model, out);
            environment.setLocale(locale);
            environment.setTemplateExceptionHandler(faults.of(script));
            environment.process();
        } catch (final TemplateNotFoundException e) {
            throw new RenderingFailure(user + " asks for the script " + RenderingFailure.path(e.getTemplateName())
                    + ", and no module has such a file");
        } catch (final ParseException e) {
            throw RenderingFailure.in(script, e);
        } catch (final TemplateException e) {
            throw e.getCause() instanceof RenderingFailure inner ? inner : RenderingFailure.in(script, e);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
