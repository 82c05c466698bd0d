package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import java.util.List;
import java.util.Locale;

/**
 * A value that is filled in.
 *
 * @param path     where it stands in the form
 * @param language it is written in
 * @param value    as it is stored
 */
record Passage(String path, Field field, Locale language, String value) {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    boolean rich() {
        return field instanceof Field.Rich;
    }

    /** Whether it is something to read, and not a name, a number or a choice. */
    boolean prose() {
        return rich() || field instanceof Field.Line line && line.kind() == Field.Kind.TEXT
                && (field.common().i18n() || line.rows() > 1);
    }

    boolean danish() {
        return language.getLanguage().equals(DANISH.getLanguage());
    }

    /** What is read, block by block: paragraphs, headings, list items. */
    List<Block> blocks() {
        return rich() ? Block.ofHtml(value) : Block.ofText(value);
    }
}
