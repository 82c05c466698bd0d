package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.model.Text;

/**
 * A text of an item that words are looked for in.
 *
 * @param shown whether an excerpt may be taken from it
 */
record Passage(Rank rank, Text text, boolean shown) {

    /** How much a word counts for its place: a better place outweighs any number of words in a worse one. */
    enum Rank {

        TITLE(16),
        LEAD(4),
        BODY(1);

        private final float weight;

        Rank(final float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }
    }

    static Passage shown(final Rank rank, final Text text) {
        return new Passage(rank, text, true);
    }

    static Passage hidden(final Text text) {
        return new Passage(Rank.LEAD, text, false);
    }
}
