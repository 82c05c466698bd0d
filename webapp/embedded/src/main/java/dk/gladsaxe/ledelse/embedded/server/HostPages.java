package dk.gladsaxe.ledelse.embedded.server;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import dk.gladsaxe.ledelse.embedded.web.AuthoringInterface;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Draws the host's own few pages in Danish or English. Safe for use by several threads. */
final class HostPages {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final List<Locale> LANGUAGES = List.of(DANISH, Locale.ENGLISH);
    private static final String TEXTS = "dk.gladsaxe.ledelse.embedded.server.texts";

    private final Configuration templates;

    HostPages() {
        templates = new Configuration(Configuration.VERSION_2_3_28);
        templates.setClassForTemplateLoading(HostPages.class, "");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocalizedLookup(false);
    }

    /** The page as text: template, and what it is to say. */
    String draw(final HttpServletRequest request, final String template, final Map<String, Object> values) {
        final Locale language = language(request);
        final Map<String, Object> model = new HashMap<>(values);
        model.put("lang", language.getLanguage());
        model.put("text", ResourceBundle.getBundle(TEXTS, language, HostPages.class.getClassLoader()));
        final StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template + ".ftlh").process(model, page);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final TemplateException e) {
            throw new IllegalStateException("The host's own page " + template + " cannot be drawn", e);
        }
        return page.toString();
    }

    void write(final HttpServletRequest request, final HttpServletResponse response, final String template,
            final Map<String, Object> values) throws IOException {
        final String page = draw(request, template, values);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language(request).getLanguage());
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** What the person chose for the authoring interface, else Danish unless the browser asks for English before it. */
    static Locale language(final HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    private static Optional<Locale> chosen(final HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(AuthoringInterface.LANGUAGE_COOKIE))
                .flatMap(cookie -> LANGUAGES.stream()
                        .filter(each -> each.toLanguageTag().equals(cookie.getValue()))).findFirst();
    }

    private static Locale asked(final HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Accept-Language"))
                    .map(header -> Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES))
                    .orElse(DANISH);
        } catch (final IllegalArgumentException e) {
            return DANISH;
        }
    }
}
