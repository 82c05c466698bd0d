package dk.gladsaxe.ledelse.model;

import java.util.List;

/**
 * An ordered list of plain texts in Danish and perhaps in English. The list falls back as a whole: lines of the two
 * languages need not correspond, so they are never mixed.
 *
 * @param danish  empty when the field was not filled in
 * @param english empty when there is no translation
 */
public record LocalizedList(List<String> danish, List<String> english) {

    public static final LocalizedList EMPTY = new LocalizedList(List.of(), List.of());

    public LocalizedList {
        danish = List.copyOf(danish);
        english = List.copyOf(english);
    }

    /** The texts to show to a reader of this language, each with the language it is in. */
    public List<Text> texts(final String lang) {
        final boolean inEnglish = Language.of(lang) == Language.ENGLISH && !english.isEmpty();
        final String served = (inEnglish ? Language.ENGLISH : Language.DANISH).tag();
        return (inEnglish ? english : danish).stream().map(each -> new Text(each, served)).toList();
    }
}
