package dk.gladsaxe.ledelse.document;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words that stand whole somewhere in the document: the evidence for mending those that do not. Immutable. */
final class Vocabulary {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}-]+");
    private static final int STEM = 5;
    private static final int BEYOND_THE_BREAK = 2;

    /** What is longer is no word, and its ends alone could fill the memory. */
    private static final int LONGEST = 64;

    private final NavigableMap<String, Integer> counts = new TreeMap<>();
    /** Every end of every word that is long enough to hold another: what a word holds, one of its ends begins with. */
    private final NavigableSet<String> ends = new TreeSet<>();

    Vocabulary(final List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            final String[] words = NOT_A_WORD.split(lines.get(i).text());
            final boolean firstIsRest = i > 0 && Hyphens.broken(lines.get(i - 1).text());
            final boolean lastIsBroken = Hyphens.broken(lines.get(i).text());
            for (int word = 0; word < words.length; word++) {
                final boolean fragment = word == 0 && firstIsRest
                        || word == words.length - 1 && lastIsBroken || words[word].endsWith("-");
                if (!fragment && !words[word].isEmpty()) {
                    add(words[word].toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private void add(final String word) {
        if (counts.merge(word, 1, Integer::sum) == 1 && word.length() <= LONGEST) {
            for (int start = 0; start < word.length() - STEM; start++) {
                ends.add(word.substring(start));
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
        final int common = Math.max(STEM, left.length() + BEYOND_THE_BREAK);
        return joined.length() >= common && oneBegins(counts.navigableKeySet(), joined.substring(0, common))
                || joined.length() > STEM && oneBegins(ends, joined);
    }

    private static boolean oneBegins(final NavigableSet<String> words, final String start) {
        final String first = words.ceiling(start);
        return first != null && first.startsWith(start);
    }
}
