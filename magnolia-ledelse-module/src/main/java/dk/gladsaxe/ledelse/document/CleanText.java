package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Line.Gap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns raw text into lines: one kind of line end, hyphen and space; pages, blank lines and bullets known. */
final class CleanText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SOFT_HYPHEN_INSIDE = Pattern.compile("\\u00AD+(?=\\S)|\\u00AD+[ \\u00A0]+(?=\\S)");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029");
    private static final Pattern SPACES = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F]");
    private static final Pattern CONTROLS = Pattern.compile("[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F]");
    private static final Pattern PAGE_BREAK = Pattern.compile("[\\f\\u000B]");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final String[][] LIGATURES = {
        {"\uFB00", "ff"}, {"\uFB01", "fi"}, {"\uFB02", "fl"}, {"\uFB03", "ffi"}, {"\uFB04", "ffl"},
        {"\uFB05", "st"}, {"\uFB06", "st"}};

    /** Some tools write a page break as one space; more indented lines than one in this many are a layout instead. */
    private static final int LINES_PER_PAGE_AT_LEAST = 8;

    private CleanText() {
    }

    static List<Line> lines(final String raw) {
        final String[] rows = normalised(raw).split("\n", -1);
        final boolean indentIsPage = indentIsPage(rows);
        final List<Line> lines = new ArrayList<>();
        Gap gap = Gap.PAGE;
        for (int i = 0; i < rows.length; i++) {
            final String[] parts = PAGE_BREAK.split(rows[i], -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0 || indentIsPage && indented(parts[part])) {
                    gap = Gap.PAGE;
                }
                final String text = parts[part].trim().replaceAll(" +", " ");
                if (text.isEmpty()) {
                    gap = gap == Gap.PAGE ? gap : Gap.BLANK;
                } else {
                    lines.add(new Line(i + 1, text, gap, false));
                    gap = Gap.NONE;
                }
            }
        }
        return Bullets.mark(withoutPageNumbers(lines));
    }

    private static String normalised(final String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = LINE_ENDS.matcher(text).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SOFT_HYPHEN_INSIDE.matcher(text).replaceAll("");
        text = HYPHENS.matcher(text).replaceAll("-");
        text = SPACES.matcher(text).replaceAll(" ");
        text = CONTROLS.matcher(text).replaceAll("");
        for (final String[] ligature : LIGATURES) {
            text = text.replace(ligature[0], ligature[1]);
        }
        return text;
    }

    private static boolean indentIsPage(final String[] rows) {
        int indented = 0;
        int filled = 0;
        for (final String row : rows) {
            filled += row.isBlank() ? 0 : 1;
            indented += indented(row) ? 1 : 0;
        }
        return indented * LINES_PER_PAGE_AT_LEAST <= filled;
    }

    private static boolean indented(final String row) {
        return row.length() > 1 && row.charAt(0) == ' ' && row.charAt(1) != ' ';
    }

    private static List<Line> withoutPageNumbers(final List<Line> lines) {
        final List<Line> kept = new ArrayList<>();
        boolean pageDue = false;
        for (int i = 0; i < lines.size(); i++) {
            final Line line = lines.get(i);
            final boolean first = line.gap() == Gap.PAGE;
            final boolean last = i + 1 == lines.size() || lines.get(i + 1).gap() == Gap.PAGE;
            if ((first || last) && PAGE_NUMBER.matcher(line.text()).matches()) {
                pageDue |= first;
            } else {
                kept.add(pageDue ? new Line(line.number(), line.text(), Gap.PAGE, false) : line);
                pageDue = false;
            }
        }
        return kept;
    }
}
