package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no page says so without need, and that none that needs it keeps silent, is found out by {@link CrawlTest}. */
@DisplayName("A page with a text that has no translation")
@ExtendWith(SharedHost.class)
class UntranslatedTest {

    private static final String NOTICE = "main .ledelse-untranslated";
    private static final String WORDS = "Some of this page has not been translated and is shown in Danish.";

    private final Running host;

    UntranslatedTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse", "/ledelse/laes", "/ledelse/udgaver/eksempel", "/ledelse/relationer/nedad",
        "/ledelse/fortaellinger", "/ledelse/fortaellinger/to-skranker", "/ledelse/spoergsmaal?relation=nedad",
        "/ledelse/spoergsmaal/eksempel-nedad-1", "/ledelse/kort", "/ledelse/bunke", "/ledelse/soeg?q=skranker"})
    void saysSoToWhoeverAskedForEnglish(final String path) throws Exception {
        assertThat(ShownPage.at(host, "/en" + path).texts(NOTICE)).containsExactly(WORDS);
        assertThat(ShownPage.at(host, path).texts(NOTICE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/ledelse/udgaver", "/en/ledelse/soeg", "/en/ledelse/relationer/nope"})
    void saysNothingWhereAllIsTranslated(final String path) throws Exception {
        assertThat(ShownPage.at(host, path).texts(NOTICE)).isEmpty();
    }

    @Test
    void saysSoForAComponentThatAnEditorPutThere() throws Exception {
        final AuthorContent author = new AuthorContent(host);
        final String page = "/ledelse/uoversat";
        try {
            author.writePageWith(page, Map.of("title", "Side", "title_en", "Page", "mgnl:template", "ledelse-pages:pages/editions"),
                    "text", Map.of("text", "<p>Kun dansk</p>"));
            assertThat(ShownPage.at(host, "/author/en" + page).texts(NOTICE)).containsExactly(WORDS);
            author.writePageWith(page, Map.of(), "text", Map.of("text", "<p>Dansk</p>", "text_en", "<p>English</p>"));
            assertThat(ShownPage.at(host, "/author/en" + page).texts(NOTICE)).isEmpty();
        } finally {
            author.remove("website", page);
        }
    }
}
