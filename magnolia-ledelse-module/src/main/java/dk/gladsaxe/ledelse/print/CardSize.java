package dk.gladsaxe.ledelse.print;

import dk.gladsaxe.ledelse.model.Keyed;

/** How large the words on a printed card are; {@code cards-print.css} has the same sizes under the same names. */
public enum CardSize implements Keyed {

    LARGE("large", 22, 12),
    MEDIUM("medium", 18, 11),
    SMALL("small", 14, 10.5),
    TINY("tiny", 11, 9.5);

    private static final double TEXT_LINE = 1.25;
    private static final double PROMPT_LINE = 1.35;

    private final String key;
    private final double text;
    private final double prompt;

    CardSize(final String key, final double text, final double prompt) {
        this.key = key;
        this.text = text;
        this.prompt = prompt;
    }

    @Override
    public String key() {
        return key;
    }

    Lines textLines() {
        return new Lines(CardLayout.WIDTH / text, text * TEXT_LINE);
    }

    Lines promptLines() {
        return new Lines((CardLayout.WIDTH - CardLayout.INDENT) / prompt, prompt * PROMPT_LINE);
    }
}
