package dk.gladsaxe.ledelse.embedded.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds an answer against a recorded one, by the rules of {@code compare.py}. Empty results mean equal. */
final class Verdict {

    private static final String VARIES = "<varies>";

    private Verdict() {
    }

    static Optional<String> of(final RecordedAnswer expected, final RecordedAnswer actual) {
        if (expected.status() >= 400) {
            return error(expected, actual);
        }
        if (expected.status() != actual.status()) {
            return Optional.of("status expected %d, actual %d".formatted(expected.status(), actual.status()));
        }
        for (final String field : new String[] {"contentLanguage", "location"}) {
            if (!expected.field(field).equals(actual.field(field))) {
                return Optional.of("%s expected '%s', actual '%s'".formatted(
                        field, expected.field(field), actual.field(field)));
            }
        }
        if (!expected.mediaType().equals(actual.mediaType())) {
            return Optional.of("media type expected %s, actual %s".formatted(
                    expected.mediaType(), actual.mediaType()));
        }
        return expected.isJson()
                ? json(expected.json(), actual.json(), "$")
                : text(fold(expected.text()), fold(actual.text()), "text");
    }

    private static Optional<String> error(final RecordedAnswer expected, final RecordedAnswer actual) {
        if (actual.status() < 400) {
            return Optional.of("expected an error (%d), actual %d".formatted(expected.status(), actual.status()));
        }
        if (actual.status() >= 500 && !expected.name().equals("page-wrong")) {
            return Optional.of("actual %d: the request is at fault".formatted(actual.status()));
        }
        if (!expected.isJson() || expected.status() >= 500) {
            return Optional.empty();
        }
        if (expected.status() != actual.status()) {
            return Optional.of("status expected %d, actual %d".formatted(expected.status(), actual.status()));
        }
        return text(code(expected), code(actual), "error code");
    }

    private static String code(final RecordedAnswer answer) {
        return answer.json().path("error").path("code").asText();
    }

    private static Optional<String> json(final JsonNode expected, final JsonNode actual, final String where) {
        if (expected.isTextual() && expected.asText().equals(VARIES)) {
            return Optional.empty();
        }
        if (expected.isObject() && actual.isObject()) {
            return object(expected, actual, where);
        }
        if (expected.isArray() && actual.isArray()) {
            return array(expected, actual, where);
        }
        if (expected.isTextual() && actual.isTextual()) {
            return text(expected.asText(), actual.asText(), where);
        }
        return expected.getNodeType() == actual.getNodeType()
                && expected.isIntegralNumber() == actual.isIntegralNumber()
                && expected.asText().equals(actual.asText())
                ? Optional.empty() : Optional.of("%s: expected %s, actual %s".formatted(where, expected, actual));
    }

    private static Optional<String> object(final JsonNode expected, final JsonNode actual, final String where) {
        if (!names(expected).equals(names(actual))) {
            return Optional.of("%s: expected %s, actual %s".formatted(where, names(expected), names(actual)));
        }
        for (final Map.Entry<String, JsonNode> field : expected.properties()) {
            final Optional<String> difference = json(
                    field.getValue(), actual.get(field.getKey()), where + "." + field.getKey());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> array(final JsonNode expected, final JsonNode actual, final String where) {
        if (expected.size() != actual.size()) {
            return Optional.of("%s: expected %d items, actual %d".formatted(where, expected.size(), actual.size()));
        }
        for (int i = 0; i < expected.size(); i++) {
            final Optional<String> difference = json(expected.get(i), actual.get(i), where + "[" + i + "]");
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(final String expected, final String actual, final String where) {
        final String pattern = Stream.of(expected.split(VARIES, -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(actual).matches()
                ? Optional.empty() : Optional.of("%s: expected '%s', actual '%s'".formatted(where, expected, actual));
    }

    private static Set<String> names(final JsonNode object) {
        final Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String fold(final String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
