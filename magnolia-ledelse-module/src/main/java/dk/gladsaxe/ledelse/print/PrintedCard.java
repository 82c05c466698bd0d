package dk.gladsaxe.ledelse.print;

import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Text;
import java.util.List;

/**
 * What stands on one card of paper.
 *
 * @param question  whose card it is
 * @param text      the question; on one of several cards a part of it, or empty where only prompts are left
 * @param followUps the prompts, or those that stand on this card
 * @param part      which of the question's cards this is, from 1
 * @param parts     how many cards the question takes
 */
public record PrintedCard(Question question, CardSize size, Text text, List<Text> followUps, int part, int parts) {

    public PrintedCard {
        followUps = List.copyOf(followUps);
    }
}
