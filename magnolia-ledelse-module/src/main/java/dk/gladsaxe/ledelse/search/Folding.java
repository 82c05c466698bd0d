package dk.gladsaxe.ledelse.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for what people type differently: small letters, no accents, and {@code ae}, {@code oe}, {@code aa} for
 * the letters that a keyboard may lack, so that either spelling finds the other.
 */
final class Folding {

    /** Longer words are cut, in chars. */
    static final int LONGEST = 64;

    private Folding() {
    }

    static String fold(final String word) {
        final String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        final String composed = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        final StringBuilder folded = new StringBuilder(composed.length() + 4);
        composed.codePoints().forEach(each -> append(each, folded));
        return cut(folded);
    }

    private static String cut(final StringBuilder folded) {
        return folded.substring(0, Math.min(folded.length(), LONGEST));
    }

    private static void append(final int character, final StringBuilder folded) {
        switch (character) {
            case 'æ', 'ä' -> folded.append("ae");
            case 'ø', 'ö' -> folded.append("oe");
            case 'å' -> folded.append("aa");
            case 'ß' -> folded.append("ss");
            default -> {
                if (character < 0x80) {
                    folded.appendCodePoint(character);
                } else {
                    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).codePoints()
                            .filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
                }
            }
        }
    }
}
