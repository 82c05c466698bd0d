package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.security.User;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What every page has around it: navigation, who is logged in, what was done last, and what templates may call:
 * {@code t(key, arguments...)} for a text of the interface, {@code label(key)} for one of a module's definitions,
 * {@code at(path)} for an address in the interface. Safe for use by several threads.
 */
final class Shell {

    private static final String FLASH = "ledelse.flash";

    private final String root;
    private final String contextPath;
    private final Views views;
    private final FormKey formKey;
    private final List<Screen> screens;

    Shell(final String contextPath, final String root, final FormKey formKey, final List<Screen> screens) {
        this.contextPath = contextPath;
        this.root = contextPath + root;
        this.views = new Views();
        this.formKey = formKey;
        this.screens = List.copyOf(screens);
    }

    String root() {
        return root;
    }

    /** A whole page, which says what was done before it. */
    String drawPage(final Visit visit, final String template, final Map<String, Object> model) {
        takeFlash(visit.exchange().request().getSession(true)).ifPresent(flash -> model.put("flash", flash));
        return draw(visit, template, model);
    }

    /** A part of a page; what was done is left for the next page to say, since scripts ask for parts at any moment. */
    String draw(final Visit visit, final String template, final Map<String, Object> model) {
        final HttpSession session = visit.exchange().request().getSession(true);
        model.put("lang", visit.texts().locale().toLanguageTag());
        model.put("contextPath", contextPath);
        model.put("root", root);
        model.put("here", "/" + String.join("/", visit.segments()));
        model.put("user", visit.user().name());
        model.put("navigation", navigation(visit.user()));
        model.put("formKey", formKey.of(session));
        model.put("t", method(arguments -> visit.texts().of(arguments.get(0).toString(),
                arguments.subList(1, arguments.size()).toArray())));
        model.put("label", method(arguments -> visit.label(arguments.get(0).toString())));
        model.put("at", method(arguments -> visit.address(arguments.get(0).toString())));
        return views.draw(template, model);
    }

    void remember(final Visit visit, final Flash flash) {
        visit.exchange().request().getSession(true).setAttribute(FLASH, flash);
    }

    private List<NavEntry> navigation(final User user) {
        return screens.stream().flatMap(screen -> screen.navigation(user).stream())
                .sorted(Comparator.comparingInt(NavEntry::place)).toList();
    }

    private static Optional<Flash> takeFlash(final HttpSession session) {
        final Object flash = session.getAttribute(FLASH);
        session.removeAttribute(FLASH);
        return flash instanceof Flash known ? Optional.of(known) : Optional.empty();
    }

    private static TemplateMethodModelEx method(final Function<List<Object>, String> function) {
        return raw -> {
            final List<Object> arguments = new ArrayList<>();
            for (final Object each : raw) {
                arguments.add(plain(each));
            }
            return function.apply(arguments);
        };
    }

    private static Object plain(final Object value) throws TemplateModelException {
        return value instanceof TemplateScalarModel text ? text.getAsString() : String.valueOf(value);
    }
}
