package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Line.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the address block: a line with an e-mail address or a telephone number, and above it a postal code with its
 * town, a street and the names of organisation and unit. The order of the lines is the usual one of a Danish address.
 */
final class ContactReader {

    private static final Pattern EMAIL = Pattern.compile("(?U)[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile(
            "(?iu)(?:telefon|tlf\\.?|tel\\.?)\\s*:?\\s*(\\+?\\d[\\d ]{6,}\\d)|^((?:\\+45 ?)?(?:\\d{2} ?){3}\\d{2})$");
    private static final Pattern POSTAL = Pattern.compile("\\d{4} \\p{Lu}.*");
    private static final Pattern STREET = Pattern.compile("\\p{Lu}.*\\d+ ?\\p{L}?(?:,.*)?");
    private static final int NAME_LINES = 3;
    private static final int NAME_LENGTH = 60;

    private final List<Line> lines;

    ContactReader(final List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The contact, and the lines that are not its. */
    record Found(Optional<DraftContact> contact, List<Line> others) {
    }

    Found read() {
        int last = lines.size() - 1;
        while (last >= 0 && !reachable(lines.get(last).text())) {
            last--;
        }
        if (last < 0) {
            return new Found(Optional.empty(), lines);
        }
        int top = last;
        while (top > 0 && lines.get(top).gap() != Gap.PAGE && reachable(lines.get(top - 1).text())) {
            top--;
        }
        final Optional<String> email = first(EMAIL, 0, top, last);
        final Optional<String> phone = first(PHONE, 1, top, last);
        final List<String> address = new ArrayList<>();
        for (final Pattern part : List.of(POSTAL, STREET)) {
            if (above(top, address.size()) && part.matcher(lines.get(top - 1).text()).matches()) {
                address.add(0, lines.get(--top).text());
            }
        }
        final List<String> names = new ArrayList<>();
        while (names.size() < NAME_LINES && above(top, address.size() + names.size()) && name(lines.get(top - 1))) {
            names.add(0, lines.get(--top).text());
        }
        joinWrapped(names);
        final List<Line> others = new ArrayList<>(lines.subList(0, top));
        others.addAll(lines.subList(last + 1, lines.size()));
        return new Found(Optional.of(new DraftContact(
                names.stream().findFirst(),
                names.size() < 2 ? Optional.empty() : Optional.of(String.join(", ", names.subList(1, names.size()))),
                address.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", address)),
                email, phone)), others);
    }

    private static boolean reachable(final String text) {
        return EMAIL.matcher(text).find() || PHONE.matcher(text).find();
    }

    private Optional<String> first(final Pattern pattern, final int from, final int top, final int last) {
        for (int i = top; i <= last; i++) {
            final Matcher matcher = pattern.matcher(lines.get(i).text());
            if (matcher.find()) {
                for (int group = from; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        return Optional.of(matcher.group(group).trim());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the line above may still belong: the block ends at the top of its page. */
    private boolean above(final int top, final int taken) {
        return top > 0 && lines.get(top).gap() != Gap.PAGE && taken < NAME_LINES + 2;
    }

    private static boolean name(final Line line) {
        return !line.bullet() && line.text().length() <= NAME_LENGTH && !Shapes.endsSentence(line.text());
    }

    private static void joinWrapped(final List<String> names) {
        for (int i = names.size() - 1; i > 0; i--) {
            if (Character.isLowerCase(names.get(i).charAt(0)) || Shapes.wantsMore(names.get(i - 1))) {
                names.set(i - 1, names.get(i - 1) + " " + names.remove(i));
            }
        }
    }
}
