package dk.gladsaxe.ledelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Does to a document what setting it in columns and extracting it from a PDF does; the same seed, the same damage. */
final class Damage {

    private static final Set<String> KEPT_WHOLE = Set.of("og", "eller", "samt");
    private static final List<String> BULLETS = List.of("•", "••", "• •", "▪", "\uF0B7", "*", "-");

    private final Random random;
    private final int width;
    private final String bullet;
    private final boolean softHyphens;
    private final boolean columns;
    private final boolean pagesAsSpaces;
    private final String lineEnd;

    Damage(final long seed) {
        random = new Random(seed);
        width = 40 + random.nextInt(50);
        bullet = BULLETS.get(random.nextInt(BULLETS.size()));
        softHyphens = random.nextInt(4) == 0;
        columns = random.nextBoolean();
        pagesAsSpaces = random.nextBoolean();
        lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
    }

    String of(final String clean) {
        final List<String> units = new ArrayList<>(clean.lines().toList());
        if (columns) {
            flattenColumns(units);
        }
        final StringBuilder text = new StringBuilder(chance(3) ? "\uFEFF" : "");
        boolean relations = false;
        for (final String unit : units) {
            relations |= unit.startsWith("Fem ");
            if (unit.isEmpty()) {
                text.append(chance(5) ? pageBreak() : "\n");
                if (chance(4)) {
                    text.append("\n");
                }
            } else if (unit.startsWith("• ")) {
                text.append(bullet).append(chance(2) ? " " : bullet.equals("*") || bullet.equals("-") ? "  " : "");
                text.append(wrapped(unit.substring(2), 2)).append(chance(2) ? "\n" : " \n\n");
            } else {
                text.append(wrapped(unit, 0)).append(chance(2) ? "\n" : "  \n");
                if (unit.startsWith("Ledelse ") && unit.split(" ").length <= 3 && relations && chance(2)) {
                    text.append("\n");
                }
            }
        }
        return text.toString().replace("\n", lineEnd);
    }

    /** The last principles get ahead of their lead-in, as those of a second column do. */
    private void flattenColumns(final List<String> units) {
        int leadIn = 0;
        while (!units.get(leadIn).endsWith("…")) {
            leadIn++;
        }
        int last = leadIn;
        while (units.get(last + 1).startsWith("• ")) {
            last++;
        }
        final int moved = 1 + random.nextInt(last - leadIn - 1);
        for (int i = 0; i < moved; i++) {
            units.add(leadIn++, units.remove(last));
            for (int j = leadIn - 1; j > leadIn - 1 - i; j--) {
                units.add(j - 1, units.remove(j));
            }
        }
    }

    private String pageBreak() {
        return pagesAsSpaces ? "\n " : chance(2) ? "\n\f" : "\n7\n\f";
    }

    private String wrapped(final String unit, final int indent) {
        final StringBuilder text = new StringBuilder();
        int column = indent;
        for (final String word : unit.split(" ")) {
            if (text.length() > 0 && column + 1 + word.length() > width) {
                final int cut = cut(word, width - column - 2);
                if (cut > 0) {
                    text.append(' ').append(word, 0, cut).append(word.charAt(cut - 1) == '-' ? "" : hyphen());
                    text.append(lineBreak(true)).append(word.substring(cut));
                    column = word.length() - cut;
                } else {
                    text.append(lineBreak(Character.isLowerCase(word.codePointAt(0)))).append(word);
                    column = word.length();
                }
            } else {
                text.append(text.length() == 0 ? "" : chance(30) ? "\u00A0" : " ").append(word);
                column += word.length() + 1;
            }
        }
        return text.toString();
    }

    private String lineBreak(final boolean mayLeaveBlank) {
        final String spaces = chance(2) ? " " : "";
        return spaces + (mayLeaveBlank && chance(8) ? "\n\n" : mayLeaveBlank && chance(20) ? "\n\f" : "\n");
    }

    private String hyphen() {
        return softHyphens ? "\u00AD" : chance(10) ? "\u2010" : "-";
    }

    /** Where the word is cut; 0 where it is not. Two letters at least stand on each side. */
    private int cut(final String word, final int room) {
        final int own = word.indexOf('-');
        if (own > 0 && own + 1 < word.length() && own < room) {
            return own + 1;
        }
        if (own >= 0 || word.contains("@") || chance(3)) {
            return 0;
        }
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        final int latest = Math.min(room, letters - 2);
        if (letters < 6 || latest < 2) {
            return 0;
        }
        final int cut = 2 + random.nextInt(latest - 1);
        return KEPT_WHOLE.contains(word.substring(cut, letters)) ? 0 : cut;
    }

    private boolean chance(final int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @Override
    public String toString() {
        return "width " + width + ", bullet " + bullet + (columns ? ", columns" : "") + (softHyphens ? ", soft" : "");
    }
}
