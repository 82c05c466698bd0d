package dk.gladsaxe.ledelse.print;

import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Text;
import java.util.List;

/**
 * Puts a question on a card of A6: as large as it fits, and on as many cards as it takes when it fits none. Measures are
 * points on paper.
 */
public final class CardLayout {

    /** Between the margins of a card, 83 mm. */
    static final double WIDTH = 235;
    /** Of a list of prompts. */
    static final double INDENT = 14;
    /** Between the question and its prompts, 4 mm. */
    static final double GAP = 11.4;
    /** What is left of a card between two lines of relations at its head and the code at its foot, 77 mm. */
    static final double HEIGHT = 218;
    /** Of several cards; there is room enough, so the words need not be the smallest. */
    private static final CardSize OF_SEVERAL = CardSize.SMALL;

    private CardLayout() {
    }

    /** The question's cards, one or more, in the language asked for. */
    public static List<PrintedCard> cards(final Question question, final String lang) {
        final Text text = question.text().text(lang);
        final List<Text> prompts = question.followUps().texts(lang);
        for (final CardSize size : CardSize.values()) {
            if (height(size, text, prompts) <= HEIGHT) {
                return List.of(new PrintedCard(question, size, text, prompts, 1, 1));
            }
        }
        return new CardFlow(question, OF_SEVERAL).put(text).putPrompts(prompts).cards();
    }

    private static double height(final CardSize size, final Text text, final List<Text> prompts) {
        return size.textLines().height(text.value()) + (prompts.isEmpty() ? 0 : GAP)
                + prompts.stream().mapToDouble(prompt -> size.promptLines().height(prompt.value())).sum();
    }
}
