package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hit")
class ExcerptsTest {

    private static final SearchIndex INDEX = SearchIndex.of(Corpus.snapshot());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "da | møde dagsorden | [Mødet] uden [dagsorden]                       | Vi strøg alle punkter og talte sammen.",
        "da | samtale åe     | [Medarbejderudviklingssamtalen] blev en gåtur  | Vi gik langs [åen].",
        "da | personaleled   | Besøg hos kolleger i Aabenraa                  | [Personaleledelsen] viste rundt i børnehaven.",
        "da | kolleger åbenr | Besøg hos [kolleger] i [Aabenraa]              | En dag på Café Solskin.",
        "da | cafe           | Besøg hos kolleger i Aabenraa                  | En dag på [Café] Solskin.",
        "da | tillid sommer  | Tre stole                                      | Det sidste møde før [sommerferien].",
        "da | udsyn leder    | [Udsyn]                                        | En [leder] henter viden hos naboerne.",
        "en | outlook fence  | [Outlook]                                      | we look over the [fence]",
        "en | listening      | [Listen] first                                 | we [listen] before we answer",
        "da | måler          | vi [måler] det, der betyder noget              | ''"})
    @DisplayName("shows what was found where")
    void marksTheWords(final String lang, final String query, final String title, final String excerpt) {
        final Hit hit = first(INDEX, query, lang);

        assertThat(shown(hit.title())).isEqualTo(title);
        assertThat(shown(hit.excerpt())).isEqualTo(excerpt);
    }

    @Test
    @DisplayName("says which language each of its texts is in")
    void saysTheLanguage() {
        final Hit hit = first(INDEX, "appraisal", "en-GB");

        assertThat(hit.title().lang()).isEqualTo("en");
        assertThat(hit.excerpt().lang()).isEqualTo("da");
    }

    @Test
    @DisplayName("holds text, and no markup of its own or of the content")
    void isPlainText() {
        final Marked excerpt = first(INDEX, "kaffemaskine aldrig", "da").excerpt();

        assertThat(excerpt).hasToString("Konflikten handlede om kaffemaskinen & aldrig om kaffe <b>.");
        assertThat(excerpt.parts()).filteredOn(Marked.Part::matched).extracting(Marked.Part::text)
                .containsExactly("kaffemaskinen", "aldrig");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 39, 40, 41, 60, 200})
    @DisplayName("cuts an excerpt between words, around what was found, and never makes it long")
    void cutsBetweenWords(final int before) {
        final String body = "anden ".repeat(before) + "nålen " + "senere ".repeat(120);
        final Marked excerpt = first(indexOf("<p>" + body + "</p>"), "nålen", "da").excerpt();

        assertThat(excerpt.toString().length()).isLessThanOrEqualTo(Excerpts.LENGTH + 4);
        assertThat(excerpt.parts()).filteredOn(Marked.Part::matched).extracting(Marked.Part::text)
                .containsExactly("nålen");
        assertThat(excerpt.toString()).endsWith("senere \u2026").matches("(\u2026 )?(anden )*nålen (senere )+\u2026");
    }

    @Test
    @DisplayName("shows the stretch that holds the most words")
    void prefersTheRichestStretch() {
        final String body = "nålen " + "anden ".repeat(100) + "nålen i høstakken " + "senere ".repeat(100);

        assertThat(shown(first(indexOf("<p>" + body + "</p>"), "nål høstak", "da").excerpt()))
                .contains("[nålen] i [høstakken]");
    }

    @Test
    @DisplayName("cuts one endless word too, and no character in two")
    void cutsEndlessWords() {
        final Marked excerpt = first(indexOf("<p>" + "😀".repeat(400) + " nålen</p>"), "titel", "da").excerpt();

        assertThat(excerpt.toString()).matches("(😀)+ \u2026").hasSizeLessThanOrEqualTo(Excerpts.LENGTH + 4);
    }

    private static SearchIndex indexOf(final String body) {
        return SearchIndex.of(Ledelsesgrundlag.of(new Content(List.of(), List.of(), List.of(), List.of(),
                List.of(Corpus.story("s", "Titel", "", "", body, 1, "")), List.of(), List.of()), Corpus.DAY));
    }

    private static Hit first(final SearchIndex index, final String text, final String lang) {
        return index.find(new SearchQuery(text, Optional.empty(), lang, 0, 1)).items().get(0);
    }

    private static String shown(final Marked marked) {
        return marked.parts().stream().map(part -> part.matched() ? "[" + part + "]" : part.text())
                .collect(Collectors.joining());
    }
}
