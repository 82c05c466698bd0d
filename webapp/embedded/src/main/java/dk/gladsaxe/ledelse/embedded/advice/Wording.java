package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.advice.Readability.Level;
import java.util.List;
import java.util.stream.Stream;

/** How a text is to read. */
final class Wording {

    /** Words from which on a sentence is told. */
    static final int LONG = 30;

    private Wording() {
    }

    /** How many words, and how the sentence begins. */
    static Stream<List<String>> longSentences(final Passage passage) {
        return passage.blocks().stream().flatMap(block -> Sentences.of(block.text()).stream())
                .filter(sentence -> Sentences.words(sentence).size() >= LONG)
                .map(sentence -> List.of(String.valueOf(Sentences.words(sentence).size()), Excerpt.of(sentence)));
    }

    static Stream<List<String>> hard(final Passage passage) {
        return level(passage, Level.HARD);
    }

    static Stream<List<String>> veryHard(final Passage passage) {
        return level(passage, Level.VERY_HARD);
    }

    /** LIX is a measure of Danish. */
    private static Stream<List<String>> level(final Passage passage, final Level level) {
        return passage.danish() ? Readability.of(passage.blocks()).filter(each -> each.level() == level)
                .map(each -> List.of(String.valueOf(each.lix()))).stream() : Stream.empty();
    }
}
