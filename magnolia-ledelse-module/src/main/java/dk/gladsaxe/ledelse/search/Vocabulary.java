package dk.gladsaxe.ledelse.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of this field that no rule of grammar knows, all folded: what compounds end in, what means the same, and
 * what need not be found. Read from {@code words.txt}, which says how it is written.
 *
 * @param heads  words that stand last in compounds
 * @param same   groups of words that mean the same
 * @param ignore by language, the words that need not be found when others are asked for too
 */
record Vocabulary(Set<String> heads, List<List<String>> same, Map<String, Set<String>> ignore) {

    private static final String FILE = "words.txt";

    Vocabulary {
        heads = Set.copyOf(heads);
        same = List.copyOf(same);
        ignore = Map.copyOf(ignore);
    }

    static Vocabulary ofThisModule() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + Vocabulary.class.getName()
                        + "; the jar is incomplete, build it again");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (final IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read from the jar", e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is not understood */
    static Vocabulary parse(final String text) {
        final Set<String> heads = new HashSet<>();
        final List<List<String>> same = new ArrayList<>();
        final Map<String, Set<String>> ignore = new HashMap<>(Map.of("da", new HashSet<>(), "en", new HashSet<>()));
        String section = "";
        int number = 0;
        for (final String each : text.lines().map(String::strip).toList()) {
            number++;
            if (each.startsWith("[")) {
                section = each;
            } else if (!each.isEmpty() && !each.startsWith("#")) {
                final List<String> words = Token.of(each).stream().map(Token::word).toList();
                switch (section) {
                    case "[heads]" -> heads.addAll(expect(1, 1, words, number));
                    case "[same]" -> same.add(expect(2, (int) each.chars().filter(c -> c == '=').count() + 1, words,
                            number));
                    case "[stop]" -> ignore.get("da").addAll(words);
                    case "[stop en]" -> ignore.get("en").addAll(words);
                    default -> throw refused(number, "stands in section '" + section
                            + "'; there are [heads], [same], [stop] and [stop en]");
                }
            }
        }
        return new Vocabulary(heads, same, ignore);
    }

    private static List<String> expect(
            final int least, final int most, final List<String> words, final int number) {
        if (words.size() < least || words.size() > most) {
            throw refused(number, "has " + words.size()
                    + " words; a head is one word, and words that mean the same have = between them");
        }
        return words;
    }

    private static IllegalArgumentException refused(final int number, final String problem) {
        return new IllegalArgumentException(FILE + " line " + number + " " + problem);
    }

    /** Whether the word need not be found when others are asked for too. */
    boolean ignores(final String lang, final String word) {
        return ignore.getOrDefault(lang, Set.of()).contains(word);
    }
}
