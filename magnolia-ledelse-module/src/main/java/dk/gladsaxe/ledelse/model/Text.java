package dk.gladsaxe.ledelse.model;

/**
 * Plain text together with the language it really is in, so that a page can mark a passage that fell back to Danish.
 *
 * @param value not markup: it is escaped where it is printed; empty when the field was not filled in
 * @param lang  {@code da} or {@code en}
 */
public record Text(String value, String lang) {

    public Text {
        Checks.present(value, "Text.value");
        Checks.filled(lang, "Text.lang");
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether a reader of this language is served in it; for templates, which compare texts slowly. */
    public boolean isIn(final String asked) {
        return Language.of(asked).tag().equals(lang);
    }

    /** The value alone, so that a template prints it as it stands. */
    @Override
    public String toString() {
        return value;
    }
}
