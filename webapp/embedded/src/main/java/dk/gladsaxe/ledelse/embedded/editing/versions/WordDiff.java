package dk.gladsaxe.ledelse.embedded.editing.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/**
 * Two texts, word by word: what only the one has, and what only the other has.
 *
 * @param before the pieces of the first text in order; all of them together are the text
 * @param after  those of the second
 */
public record WordDiff(List<Piece> before, List<Piece> after) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|\\s+|.", Pattern.DOTALL);
    /** Beyond so many words the comparison takes too long; such texts are shown as other texts. */
    private static final int MOST_WORDS = 6_000;

    public WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** @param marked whether the other text lacks it */
    public record Piece(String text, boolean marked) {
    }

    public static WordDiff of(final String before, final String after) {
        final List<String> first = words(before);
        final List<String> second = words(after);
        if (before.equals(after) || first.size() + second.size() > MOST_WORDS) {
            return new WordDiff(whole(before, !before.equals(after)), whole(after, !before.equals(after)));
        }
        final Pieces left = new Pieces();
        final Pieces right = new Pieces();
        new SequencesComparator<>(first, second).getScript().visit(new CommandVisitor<>() {
            @Override
            public void visitKeepCommand(final String word) {
                left.add(word, false);
                right.add(word, false);
            }

            @Override
            public void visitDeleteCommand(final String word) {
                left.add(word, true);
            }

            @Override
            public void visitInsertCommand(final String word) {
                right.add(word, true);
            }
        });
        return new WordDiff(left.pieces, right.pieces);
    }

    private static List<String> words(final String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> whole(final String text, final boolean marked) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, marked));
    }

    /** Joins neighbours of the same kind; a blank between two marked words is marked with them. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();

        private void add(final String word, final boolean marked) {
            final int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).marked() == marked) {
                pieces.set(last, new Piece(pieces.get(last).text() + word, marked));
            } else if (marked && last >= 1 && pieces.get(last).text().isBlank() && pieces.get(last - 1).marked()) {
                pieces.set(last - 1, new Piece(pieces.get(last - 1).text() + pieces.get(last).text() + word, true));
                pieces.remove(last);
            } else {
                pieces.add(new Piece(word, marked));
            }
        }
    }
}
