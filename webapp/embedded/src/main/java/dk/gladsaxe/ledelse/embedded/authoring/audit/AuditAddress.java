package dk.gladsaxe.ledelse.embedded.authoring.audit;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.audit.Actions;
import dk.gladsaxe.ledelse.embedded.editing.audit.AuditFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the list of records shows, as it stands in its address. What cannot be understood counts as not asked for.
 *
 * @param page counted from 1
 */
public record AuditAddress(String user, String action, String workspace, String text, String from, String until,
        int page) {

    private static final int LONGEST = 200;

    static AuditAddress of(final Visit visit) {
        return new AuditAddress(text(visit, "user"), Actions.find(text(visit, "action")).map(action -> action.key()).orElse(""),
                text(visit, "app"), text(visit, "q"), date(visit, "from"), date(visit, "until"),
                visit.parameter("page").filter(number -> number.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt).orElse(1));
    }

    AuditFilter filter() {
        return new AuditFilter(user, Actions.find(action), text, day(from), day(until));
    }

    /** The query of the address of another page of the same list. */
    String at(final int number) {
        final Map<String, String> parts = new LinkedHashMap<>();
        parts.put("user", user);
        parts.put("action", action);
        parts.put("app", workspace);
        parts.put("q", text);
        parts.put("from", from);
        parts.put("until", until);
        parts.put("page", String.valueOf(number));
        return parts.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String text(final Visit visit, final String name) {
        return visit.parameter(name).map(String::strip).filter(text -> text.length() <= LONGEST).orElse("");
    }

    private static String date(final Visit visit, final String name) {
        return day(text(visit, name)).map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(final String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (final DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
