package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of the framework")
@ExtendWith(SharedHost.class)
class PagesTest {

    private final Running host;

    PagesTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ledelse                                  | da | Eksempel: Sådan leder vi hos os | Vores ledelsessyn
            /en/ledelse                               | en | Example: How we lead here       | Our view of leadership
            /ledelse/relationer/opad                  | da | Opad                            | Fokuspunkter
            /en/ledelse/relationer/opad               | en | Upward                          | Focus points
            /ledelse/fortaellinger                    | da | Praksisfortællinger             | Den tomme stol
            /en/ledelse/fortaellinger                 | en | Practice stories                | The empty chair
            /ledelse/fortaellinger/den-tomme-stol     | da | Den tomme stol til morgenmødet   | Det handler fortællingen om
            /en/ledelse/fortaellinger/den-tomme-stol  | en | The empty chair at the morning meeting | What the story is about
            /ledelse/spoergsmaal                      | da | Refleksionsspørgsmål            | Hvem taler du med?
            /en/ledelse/spoergsmaal                   | en | Reflection questions            | Who are you talking with?
            """)
    void showTheirContentInDanishAndEnglish(
            final String path, final String language, final String heading, final String words) throws Exception {
        for (final String instance : new String[] {"", "/author"}) {
            final ShownPage page = ShownPage.at(host, instance + path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.language()).isEqualTo(language);
            assertThat(page.heading()).isEqualTo(heading);
            assertThat(page.html().title()).startsWith(heading);
            assertThat(page.html().expectFirst("main").text()).contains(words);
        }
    }

    @Test
    void showTheWholeFramework() throws Exception {
        final ShownPage page = ShownPage.at(host, "/ledelse");
        assertThat(page.texts("main .ledelse-compass h3")).containsExactly("På tværs", "Opad", "Indad", "Nedad", "Udad");
        assertThat(page.texts("section:has(#principper) li")).hasSize(6);
        assertThat(page.texts("footer address")).first().asString().contains("Eksempel Kommune", "0000 Eksempelby");
        assertThat(page.html().select("footer a").eachAttr("href"))
                .containsExactly("mailto:ledelse@example.org", "tel:00000000");
    }

    @Test
    void showARelationWithFocusPointsStoriesAndQuestions() throws Exception {
        final ShownPage page = ShownPage.at(host, "/ledelse/relationer/indad");
        assertThat(page.texts("main .ledelse-points li")).hasSize(3);
        assertThat(page.html().select("main .ledelse-card a[href^=/ledelse/fortaellinger/]")).hasSize(3);
        assertThat(page.html().select("main .ledelse-cards > li")).hasSize(9);
        assertThat(page.addresses()).contains("/ledelse/fortaellinger", "/ledelse/spoergsmaal?relation=indad");
    }

    @Test
    void showAStoryWithItsPictureItsRelationsAndItsQuestions() throws Exception {
        final ShownPage page = ShownPage.at(host, "/en/ledelse/fortaellinger/den-tomme-stol");
        assertThat(page.texts("article .ledelse-meta")).first().asString()
                .isEqualTo("The narrator is anonymous, Example: area manager in home care, Hjemmeplejen · 11 May 2026");
        assertThat(page.html().expectFirst("article img").attr("alt")).startsWith("Five green steps");
        assertThat(page.html().expectFirst("time").attr("datetime")).isEqualTo("2026-05-11");
        assertThat(page.texts("article .ledelse-prose h2")).containsExactly("What we did");
        assertThat(page.texts(".ledelse-about h2 + .ledelse-tags a")).containsExactly("Inward", "Nedad");
        assertThat(page.texts("main .ledelse-card > ul > li")).contains("When did you last ask?");
    }

    @Test
    void markWhatHasNoTranslationAsDanish() throws Exception {
        final ShownPage page = ShownPage.at(host, "/en/ledelse/relationer/nedad");
        assertThat(page.heading()).isEqualTo("Nedad");
        for (final String part : new String[] {"h1 > *", ".ledelse-title p > *", ".ledelse-prose p", ".ledelse-points li span"}) {
            assertThat(ShownPage.languageOf(page.html().expectFirst("main " + part))).as(part).isEqualTo("da");
        }
        assertThat(ShownPage.languageOf(page.html().expectFirst("main h2"))).isEqualTo("en");
        assertThat(ShownPage.languageOf(ShownPage.at(host, "/en/ledelse/spoergsmaal").html()
                .expectFirst("option[value=nedad]"))).isEqualTo("da");
        assertThat(ShownPage.at(host, "/ledelse/relationer/nedad").html().select("main [lang]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse/relationer/nope", "/ledelse/relation", "/ledelse/relation?key=nope",
        "/ledelse/fortaellinger/nope", "/ledelse/fortaelling", "/ledelse/fortaelling.html?name=nope"})
    void sayThatSomethingIsNotThere(final String path) throws Exception {
        for (final String instance : new String[] {"", "/author"}) {
            final ShownPage danish = ShownPage.at(host, instance + path);
            assertThat(danish.status()).isEqualTo(404);
            assertThat(danish.heading()).isEqualTo("Siden findes ikke");
            assertThat(danish.faults()).isEmpty();
            assertThat(danish.addresses()).contains(instance + "/ledelse");
            final ShownPage english = ShownPage.at(host, instance + "/en" + path);
            assertThat(english.status()).isEqualTo(404);
            assertThat(english.heading()).isNotEqualTo(danish.heading());
            assertThat(english.inLanguage("da")).isEqualTo(instance + "/ledelse");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/ledelse/nope", "/ledelse/relationer/op/ad", "/ledelse/fortaellinger/%3Cscript%3E"})
    void leaveAddressesOfNothingToTheHost(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isNotBlank();
        assertThat(page.html().select("script")).isEmpty();
    }
}
