package dk.gladsaxe.ledelse.embedded.importer;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A value on its way into a property. */
public sealed interface FieldValue {

    /** As a person reads it. */
    String shown();

    /** Whether a stored value, given as a text, says the same. */
    default boolean sameAs(final String stored) {
        return shown().equals(stored);
    }

    /** A text; several lines have line feeds between them. */
    record Text(String text) implements FieldValue {

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * Paragraphs as rich text. The document holds their words; how an editor's field spells the elements, and what an
     * editor emphasised in them, is not the document's.
     */
    record RichText(String html) implements FieldValue {

        @Override
        public String shown() {
            return html;
        }

        @Override
        public boolean sameAs(final String stored) {
            return words(html).equals(words(stored));
        }

        private static List<String> words(final String html) {
            final Element body = Jsoup.parseBodyFragment(html).body();
            final List<String> paragraphs = body.select("p").eachText();
            return paragraphs.isEmpty() ? List.of(body.text()) : paragraphs;
        }
    }

    /** A whole number. */
    record Whole(long number) implements FieldValue {

        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    /** A date, stored as the midnight that begins it in UTC, as the samples do. */
    record Day(LocalDate date) implements FieldValue {

        @Override
        public String shown() {
            return date.toString();
        }

        @Override
        public boolean sameAs(final String stored) {
            return stored.startsWith(shown());
        }
    }

    /** A reference: stored is the identifier of the node, which may come to be by the same import. */
    record Link(String workspace, String path) implements FieldValue {

        @Override
        public String shown() {
            return workspace + ":" + path;
        }
    }
}
