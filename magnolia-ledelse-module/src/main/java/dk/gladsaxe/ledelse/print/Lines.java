package dk.gladsaxe.ledelse.print;

/**
 * How text breaks into lines, estimated for a wide typeface: what fits by this estimate fits in print, whatever typeface
 * an intranet sets.
 *
 * @param width  of a line, in ems
 * @param height of a line, in points
 */
record Lines(double width, double height) {

    private static final String NARROW = "iljtfrI.,:;'!|()[]/-";
    private static final String WIDE = "mwMWæÆœŒ@%&…—";
    private static final int FIRST_SQUARE = 0x1100;
    private static final double SPACE = 0.3;

    double height(final String text) {
        return count(text) * height;
    }

    int count(final String text) {
        return new Setting(Integer.MAX_VALUE).set(text).line;
    }

    /** How many characters from the beginning fit into so many lines, up to the end of a word if one ends there. */
    int fitting(final String text, final int lines) {
        return lines < 1 ? 0 : new Setting(lines).set(text).end;
    }

    private static double ems(final int character) {
        if (Character.isWhitespace(character)) {
            return SPACE;
        } else if (character >= FIRST_SQUARE) {
            return 1.1;
        } else if (WIDE.indexOf(character) >= 0) {
            return 1;
        } else if (NARROW.indexOf(character) >= 0) {
            return 0.42;
        }
        return Character.isUpperCase(character) ? 0.78 : 0.62;
    }

    /** The state of setting one text, word by word. */
    private final class Setting {

        private final int most;
        private int line = 1;
        private int end;
        private double used;

        private Setting(final int most) {
            this.most = most;
        }

        private Setting set(final String text) {
            int at = 0;
            while (at < text.length() && line <= most) {
                final int word = skip(text, at, true);
                final int after = skip(text, word, false);
                final double ems = text.substring(word, after).codePoints().mapToDouble(Lines::ems).sum();
                if (used > 0 && used + SPACE + ems > width) {
                    line++;
                    used = 0;
                }
                if (ems > width) {
                    broken(text, word, after);
                } else if (line <= most) {
                    used += (used > 0 ? SPACE : 0) + ems;
                    end = after;
                }
                at = after;
            }
            return this;
        }

        /** A word that is longer than a line goes on in the next one. */
        private void broken(final String text, final int from, final int to) {
            for (int at = from; at < to && line <= most; at += Character.charCount(text.codePointAt(at))) {
                final double ems = ems(text.codePointAt(at));
                if (used + ems > width) {
                    line++;
                    used = 0;
                }
                if (line <= most) {
                    used += ems;
                    end = at + Character.charCount(text.codePointAt(at));
                }
            }
        }

        private static int skip(final String text, final int from, final boolean blanks) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at)) == blanks) {
                at++;
            }
            return at;
        }
    }
}
