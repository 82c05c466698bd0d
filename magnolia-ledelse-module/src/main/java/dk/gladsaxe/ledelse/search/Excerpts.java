package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows where entries have the words that were searched for. Made for one search; not safe for several threads. */
final class Excerpts {

    /** How much text an excerpt takes, in chars, dots for what is left out not counted. */
    static final int LENGTH = 220;

    private static final int BEFORE = 60;
    private static final String LEFT_OUT = "\u2026";

    private final LanguageIndex index;
    private final List<Wanted> words;
    /** By language: the texts of an answer have thousands of words, most of which were not searched for. */
    private final Map<String, Set<String>> wordings = new HashMap<>();

    Excerpts(final LanguageIndex index, final List<Wanted> words) {
        this.index = index;
        this.words = words;
    }

    Marked title(final Entry entry) {
        return marked(entry.title(), 0, entry.title().value().length(), matchesIn(entry.title()));
    }

    /** From the first passage that has one of the words, else from the first passage. */
    Marked excerpt(final Entry entry) {
        final List<Text> texts = entry.passages().stream().filter(Passage::shown).map(Passage::text).toList();
        for (final Text text : texts) {
            final List<Token> matches = matchesIn(text);
            if (!matches.isEmpty()) {
                return around(text, matches);
            }
        }
        return texts.isEmpty() ? new Marked(List.of(), entry.title().lang()) : around(texts.get(0), List.of());
    }

    private List<Token> matchesIn(final Text text) {
        final Set<String> wanted = wordings.computeIfAbsent(text.lang(), this::wordings);
        return Token.of(text.value()).stream().filter(token -> wanted.contains(token.word())).toList();
    }

    private Set<String> wordings(final String lang) {
        final Lexicon lexicon = index.lexicons().get(lang);
        return words.stream().flatMap(word -> word.wordings(lexicon)).collect(Collectors.toSet());
    }

    private static Marked around(final Text text, final List<Token> matches) {
        final String value = text.value();
        final int start = value.length() <= LENGTH || matches.isEmpty() ? 0 : start(value, richest(matches));
        return marked(text, start, end(value, start), matches);
    }

    /** Where the stretch begins that holds the most matches; the first of equals. */
    private static int richest(final List<Token> matches) {
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < matches.size(); first++) {
            while (last < matches.size()
                    && matches.get(last).end() - matches.get(first).start() <= LENGTH - BEFORE) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = matches.get(first).start();
            }
        }
        return best;
    }

    private static int start(final String value, final int match) {
        final int wish = Math.min(match - BEFORE, value.length() - LENGTH);
        if (wish <= 0) {
            return 0;
        }
        final int space = value.indexOf(' ', wish);
        return space < 0 || space >= match ? match : space + 1;
    }

    private static int end(final String value, final int start) {
        final int wish = start + LENGTH;
        if (wish >= value.length()) {
            return value.length();
        }
        final int space = value.lastIndexOf(' ', wish);
        return space > start ? space : Character.isLowSurrogate(value.charAt(wish)) ? wish - 1 : wish;
    }

    private static Marked marked(final Text text, final int start, final int end, final List<Token> matches) {
        final String value = text.value();
        final List<Marked.Part> parts = new ArrayList<>();
        add(parts, start > 0 ? LEFT_OUT + " " : "", false);
        int at = start;
        for (final Token match : matches) {
            if (match.start() >= at && match.end() <= end) {
                add(parts, value.substring(at, match.start()), false);
                add(parts, value.substring(match.start(), match.end()), true);
                at = match.end();
            }
        }
        add(parts, value.substring(at, end), false);
        add(parts, end < value.length() ? " " + LEFT_OUT : "", false);
        return new Marked(parts, text.lang());
    }

    private static void add(final List<Marked.Part> parts, final String text, final boolean matched) {
        if (!text.isEmpty()) {
            parts.add(new Marked.Part(text, matched));
        }
    }
}
