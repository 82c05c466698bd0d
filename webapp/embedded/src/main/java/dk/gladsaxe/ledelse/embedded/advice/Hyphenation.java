package dk.gladsaxe.ledelse.embedded.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that are still broken as they were at the end of a printed line. */
final class Hyphenation {

    /** A hyphen, also the one that is seen at the end of a line only, with a blank or a new line behind it. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<![\\p{L}\\p{Nd}-])(\\p{L}[\\p{L}\\p{Nd}]*)[-\u2010\u00ad]\\s+(\\p{Ll}+)");
    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\p{L}\\p{Nd}-])(\\p{L}+)[-\u2010](\\p{Ll}+)(?![\\p{L}-])");
    /** Before these a hyphen stands for a part of the word that comes later: "med- og modspil". */
    private static final Set<String> SUSPENDING = Set.of("og", "eller", "samt", "men", "til", "i", "på", "hhv",
            "henholdsvis", "kontra", "mod", "and", "or", "to", "but", "nor", "versus");

    private Hyphenation() {
    }

    /** The word as it stands, and as it probably should. */
    static Stream<Remark> of(final Item item, final Surroundings around) {
        final List<Passage> texts = item.passages().stream().filter(Passage::prose).toList();
        final Set<String> whole = new HashSet<>();
        texts.forEach(text -> text.blocks().forEach(block -> Sentences.words(block.text())
                .forEach(word -> whole.add(word.toLowerCase(Locale.ROOT)))));
        return texts.stream().flatMap(text -> words(together(text), whole).stream()
                .map(found -> new Remark(text.path(), found)));
    }

    /** A page or a column can end in the middle of a word. */
    private static String together(final Passage text) {
        return text.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> words(final String text, final Set<String> whole) {
        final List<List<String>> found = new ArrayList<>();
        final Matcher broken = BROKEN.matcher(text);
        while (broken.find()) {
            if (!SUSPENDING.contains(broken.group(2))) {
                found.add(List.of(broken.group().replaceAll("\\s+", " "), broken.group(1) + broken.group(2)));
            }
        }
        final Matcher hyphenated = HYPHENATED.matcher(text);
        while (hyphenated.find()) {
            final String joined = hyphenated.group(1) + hyphenated.group(2);
            if (whole.contains(joined.toLowerCase(Locale.ROOT))) {
                found.add(List.of(hyphenated.group(), joined));
            }
        }
        return found;
    }
}
