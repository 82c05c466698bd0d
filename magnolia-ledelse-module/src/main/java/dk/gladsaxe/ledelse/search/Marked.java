package dk.gladsaxe.ledelse.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Plain text whose words that were searched for can be told from the rest. No part is markup: each is escaped where it
 * is printed.
 *
 * @param parts the text from beginning to end; none when there is no text
 * @param lang  the language it is in, {@code da} or {@code en}
 */
public record Marked(List<Part> parts, String lang) {

    public Marked {
        parts = List.copyOf(parts);
        Objects.requireNonNull(lang, "Marked.lang");
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text alone. */
    @Override
    public String toString() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /**
     * A stretch of text.
     *
     * @param text    never empty
     * @param matched whether it is a word that was searched for
     */
    public record Part(String text, boolean matched) {

        public Part {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Part.text must not be empty");
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
