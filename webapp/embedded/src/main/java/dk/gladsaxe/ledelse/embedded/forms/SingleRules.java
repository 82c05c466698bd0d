package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.forms.Finding.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules for one filled-in value. */
final class SingleRules {

    /** One at sign with something around it and a dot behind it: more than that only the mail server knows. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    /** What JCR does not take in a name (JCR 2.0, section 3.2.2), and the percent sign, which addresses need. */
    private static final Pattern NODE_NAME = Pattern.compile("[^/:\\[\\]|*%\"'\\s\\p{Cntrl}.][^/:\\[\\]|*%\"'\\s\\p{Cntrl}]*");
    private static final Pattern IDENTIFIER = Pattern.compile("(?:jcr:)?[0-9a-fA-F-]{36}");
    private static final int LONGEST_NAME = 200;

    private SingleRules() {
    }

    static List<Finding> check(final Field field, final String text, final String path) {
        final List<Finding> findings = new ArrayList<>();
        if (field instanceof Field.Line line) {
            line(line, text, path, findings);
        } else if (field instanceof Field.Day day) {
            day(day, text, path, findings);
        } else if (field instanceof Field.Choice choice
                && choice.options().stream().noneMatch(option -> option.value().equals(text))) {
            findings.add(broken(path, Rule.CHOICE, text));
        } else if ((field instanceof Field.Link || field instanceof Field.Asset)
                && !IDENTIFIER.matcher(text).matches()) {
            findings.add(broken(path, Rule.IDENTIFIER, text));
        }
        for (final Validator validator : field.common().validators()) {
            validator(validator, text, path, findings);
        }
        return findings;
    }

    private static void line(
            final Field.Line line, final String text, final String path, final List<Finding> findings) {
        if (line.maxLength().isPresent() && text.length() > line.maxLength().getAsInt()) {
            findings.add(broken(path, Rule.TOO_LONG, String.valueOf(line.maxLength().getAsInt())));
        }
        if (line.kind() == Field.Kind.WHOLE && !parses(() -> Long.parseLong(text))) {
            findings.add(broken(path, Rule.WHOLE_NUMBER, text));
        } else if (line.kind() != Field.Kind.TEXT && !parses(() -> new BigDecimal(text))) {
            findings.add(broken(path, Rule.NUMBER, text));
        }
    }

    private static void day(
            final Field.Day day, final String text, final String path, final List<Finding> findings) {
        try {
            if (day.time()) {
                LocalDateTime.parse(text);
            } else {
                LocalDate.parse(text);
            }
        } catch (final DateTimeParseException e) {
            findings.add(broken(path, day.time() ? Rule.TIME : Rule.DAY, text));
        }
    }

    private static void validator(
            final Validator validator, final String text, final String path, final List<Finding> findings) {
        if (validator instanceof Validator.Email && !EMAIL.matcher(text).matches()) {
            findings.add(new Finding(path, Rule.EMAIL, List.of(text), validator.message()));
        } else if (validator instanceof Validator.NodeName
                && !(text.length() <= LONGEST_NAME && NODE_NAME.matcher(text).matches())) {
            findings.add(new Finding(path, Rule.NODE_NAME, List.of(text), validator.message()));
        } else if (validator instanceof Validator.Matching matching && !matching.pattern().matcher(text).matches()) {
            findings.add(new Finding(path, Rule.PATTERN, List.of(text), validator.message()));
        }
    }

    private static boolean parses(final Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (final NumberFormatException e) {
            return false;
        }
    }

    private static Finding broken(final String path, final Rule rule, final String argument) {
        return new Finding(path, rule, List.of(argument), "");
    }
}
