package dk.gladsaxe.ledelse.print;

import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lets a question flow over several cards of one size. Where a text is cut, an ellipsis stands on both cards. */
final class CardFlow {

    private static final String MORE = " …";
    private static final String GOES_ON = "… ";

    private final Question question;
    private final CardSize size;
    private final List<Side> sides = new ArrayList<>();
    private double room;

    CardFlow(final Question question, final CardSize size) {
        this.question = question;
        this.size = size;
    }

    CardFlow put(final Text text) {
        String rest = text.value();
        do {
            final Side side = turn(text.lang());
            final String part = head(rest, size.textLines());
            side.text = new Text(part, text.lang());
            room -= size.textLines().height(part);
            rest = tail(rest, part);
        } while (!rest.isEmpty());
        room -= CardLayout.GAP;
        return this;
    }

    CardFlow putPrompts(final List<Text> prompts) {
        for (final Text prompt : prompts) {
            String rest = prompt.value();
            if (size.promptLines().height(rest) > room) {
                turn(prompt.lang());
                room -= size.textLines().height() + CardLayout.GAP;
            }
            while (!rest.isEmpty()) {
                final String part = head(rest, size.promptLines());
                sides.get(sides.size() - 1).prompts.add(new Text(part, prompt.lang()));
                room -= size.promptLines().height(part);
                rest = tail(rest, part);
                if (!rest.isEmpty()) {
                    turn(prompt.lang());
                    room -= size.textLines().height() + CardLayout.GAP;
                }
            }
        }
        return this;
    }

    List<PrintedCard> cards() {
        return IntStream.range(0, sides.size()).mapToObj(i -> new PrintedCard(
                question, size, sides.get(i).text, sides.get(i).prompts, i + 1, sides.size())).toList();
    }

    private Side turn(final String lang) {
        final Side side = new Side(lang);
        sides.add(side);
        room = CardLayout.HEIGHT;
        return side;
    }

    /** As much as there is room for; one line less than that when it has to be cut, for the ellipsis. */
    private String head(final String text, final Lines lines) {
        final int most = (int) (room / lines.height());
        return lines.count(text) <= most ? text : text.substring(0, lines.fitting(text, most - 1)) + MORE;
    }

    private static String tail(final String text, final String head) {
        return head.equals(text) ? "" : GOES_ON + text.substring(head.length() - MORE.length()).strip();
    }

    /** One side being filled. */
    private static final class Side {

        private final List<Text> prompts = new ArrayList<>();
        private Text text;

        private Side(final String lang) {
            text = new Text("", lang);
        }
    }
}
