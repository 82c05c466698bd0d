package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code ctx}: a few facts of the request, then what a directive handed in, then the request's parameters, of which
 * the first value counts. Parameters come as the visitor wrote them: a script escapes what it prints.
 */
final class ContextHash implements TemplateHashModel {

    private final Map<String, Object> facts;
    private final Map<String, List<String>> parameters;
    private final Function<String, Optional<Object>> attributes;
    private final ObjectWrapper values;

    ContextHash(
            final RenderingContext context, final Answer answer,
            final Function<String, Optional<Object>> attributes, final ObjectWrapper values) {
        this.parameters = context.parameters();
        this.attributes = attributes;
        this.values = values;
        final Map<String, Object> single = new LinkedHashMap<>();
        parameters.forEach((name, all) -> all.stream().findFirst().ifPresent(value -> single.put(name, value)));
        this.facts = Map.of(
                "contextPath", context.instance().contextPath(),
                "locale", context.locale(),
                "user", Map.of("name", context.user().name(), "allRoles", List.copyOf(context.user().roles())),
                "parameters", single,
                "response", answer,
                "aggregationState", StateMap.of(context));
    }

    @Override
    public TemplateModel get(final String key) throws TemplateModelException {
        if (facts.containsKey(key)) {
            return values.wrap(facts.get(key));
        }
        return values.wrap(switch (key) {
            case "getParameter" -> Calls.of(key, this::parameter);
            case "getAttribute" -> Calls.of(key, this::value);
            default -> value(key).orElse(null);
        });
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private Optional<Object> value(final String name) {
        return attributes.apply(name).or(() -> parameter(name));
    }

    private Optional<Object> parameter(final String name) {
        return parameters.getOrDefault(name, List.of()).stream().map(Object.class::cast).findFirst();
    }
}
