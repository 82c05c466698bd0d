package dk.gladsaxe.ledelse.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that stand whole somewhere in the document: the evidence for mending those that do not. Immutable. */
final class Vocabulary {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}-]+");
    private static final int STEM = 5;
    private static final int BEYOND_THE_BREAK = 2;

    private final Map<String, Integer> counts = new HashMap<>();

    Vocabulary(final List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            final String[] words = NOT_A_WORD.split(lines.get(i).text());
            final boolean firstIsRest = i > 0 && Hyphens.broken(lines.get(i - 1).text());
            final boolean lastIsBroken = Hyphens.broken(lines.get(i).text());
            for (int word = 0; word < words.length; word++) {
                final boolean fragment = word == 0 && firstIsRest
                        || word == words.length - 1 && lastIsBroken || words[word].endsWith("-");
                if (!fragment && !words[word].isEmpty()) {
                    counts.merge(words[word].toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
    }

    /** How often the word stands whole. */
    int count(final String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Whether another form of the word left+right, or a longer word that holds it, reaches over the break. */
    boolean hasKin(final String left, final String right) {
        final String joined = (left + right).toLowerCase(Locale.ROOT);
        return counts.keySet().stream().anyMatch(word -> {
            final int common = commonStart(word, joined);
            return common >= STEM && common >= left.length() + BEYOND_THE_BREAK
                    || joined.length() > STEM && word.contains(joined);
        });
    }

    private static int commonStart(final String a, final String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
