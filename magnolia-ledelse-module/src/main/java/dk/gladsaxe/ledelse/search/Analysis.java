package dk.gladsaxe.ledelse.search;

import java.util.List;
import java.util.Optional;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Turns words into the terms they are found by. Cheap to make; not safe for use by several threads. */
final class Analysis {

    private static final String ENGLISH = "en";

    /** Begins the term of a compound's last word, which is not quite the word itself. */
    private static final String AS_HEAD = "~";

    /** Begins the term of an English word, so that no Danish word is found by it. */
    private static final String IN_ENGLISH = "en:";

    private final Compounds compounds;
    private final SnowballStemmer danish = new DanishStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    Analysis(final Compounds compounds) {
        this.compounds = compounds;
    }

    /** The term by which compounds that end in the word of the given term are found. */
    static String asHead(final String term) {
        return AS_HEAD + term;
    }

    /**
     * The word's own term, and behind it that of its head when it is a compound.
     *
     * @param lang of the word
     * @param word folded
     */
    List<String> terms(final String lang, final String word) {
        if (lang.equals(ENGLISH)) {
            return List.of(IN_ENGLISH + stem(english, word));
        }
        final Optional<Compounds.Compound> compound = compounds.divide(word);
        return compound.map(each -> each.isHead() ? List.of(each.head())
                        : List.of(each.first() + each.head(), asHead(each.head())))
                .orElseGet(() -> List.of(danishStem(word)));
    }

    /** The stemmer knows {@code løst} as a form of {@code løs}, but not in the folded spelling. */
    private String danishStem(final String word) {
        return stem(danish, word.endsWith("loest") ? word.substring(0, word.length() - 1) : word);
    }

    private static String stem(final SnowballStemmer stemmer, final String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
