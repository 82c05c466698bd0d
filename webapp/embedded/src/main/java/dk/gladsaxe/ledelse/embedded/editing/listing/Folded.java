package dk.gladsaxe.ledelse.embedded.editing.listing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text made alike for searching: lower case, without accents, with ae, oe and aa for the Danish letters. */
final class Folded {

    private Folded() {
    }

    static String of(final String text) {
        final String danish = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return Normalizer.isNormalized(danish, Normalizer.Form.NFD) ? danish
                : Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    static List<String> words(final String text) {
        return Arrays.stream(of(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
