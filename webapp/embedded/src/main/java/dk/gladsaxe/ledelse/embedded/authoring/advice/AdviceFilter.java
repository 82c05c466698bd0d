package dk.gladsaxe.ledelse.embedded.authoring.advice;

import dk.gladsaxe.ledelse.embedded.advice.report.Entry;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody wants to see of the report; empty for all.
 *
 * @param rule     name of a rule
 * @param app      name of an app
 * @param severity its key
 * @param page     from 1
 */
public record AdviceFilter(String rule, String app, String severity, int page) {

    static AdviceFilter of(final Visit visit) {
        return new AdviceFilter(visit.parameter("rule").orElse(""), visit.parameter("app").orElse(""),
                visit.parameter("severity").orElse(""), page(visit.parameter("page").orElse("1")));
    }

    private static int page(final String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    boolean takes(final Entry entry) {
        return takesRule(entry) && takesApp(entry) && takesSeverity(entry);
    }

    boolean takesRule(final Entry entry) {
        return rule.isEmpty() || entry.advice().rule().name().equals(rule);
    }

    boolean takesApp(final Entry entry) {
        return app.isEmpty() || entry.app().equals(app);
    }

    boolean takesSeverity(final Entry entry) {
        return severity.isEmpty() || AdvicePanel.key(entry.advice().rule().severity()).equals(severity);
    }

    /** The address of another page of the same, below the root of the interface. */
    public String address(final int otherPage) {
        final Map<String, String> parameters = new TreeMap<>(Map.of("rule", rule, "app", app, "severity", severity));
        parameters.values().removeIf(String::isEmpty);
        if (otherPage > 1) {
            parameters.put("page", String.valueOf(otherPage));
        }
        return AdviceScreen.PATH + (parameters.isEmpty() ? "" : "?" + parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
