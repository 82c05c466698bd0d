package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The search page")
@ExtendWith(SharedHost.class)
class SearchPageTest {

    private static final String SEARCH = "/ledelse/soeg";
    private static final String HITS = "main .ledelse-hits > li";

    private final Running host;

    SearchPageTest(final Running host) {
        this.host = host;
    }

    @Test
    void asksForWordsBeforeItShowsAnything() throws Exception {
        final ShownPage page = sound(SEARCH);
        assertThat(page.html().select("main input[name=q]")).hasSize(1);
        assertThat(page.html().select("[role=status], " + HITS)).isEmpty();
    }

    @Test
    void marksTheMatchesAndLeadsToWhatWasFound() throws Exception {
        final ShownPage page = sound(SEARCH + "?q=leder");
        assertThat(page.html().select(HITS)).hasSize(12);
        assertThat(page.texts("mark")).isNotEmpty().allMatch(mark -> mark.toLowerCase().startsWith("led"));
        assertThat(page.html().expectFirst("input[name=q]").attr("value")).isEqualTo("leder");
        assertThat(page.html().title()).startsWith("leder – ");
        assertThat(page.inLanguage("en")).isEqualTo("/en" + SEARCH + "?q=leder");
        for (final String address : page.html().select(HITS + " h2 a").eachAttr("href")) {
            assertThat(sound(address).status()).as(address).isEqualTo(200);
        }
        final Element question = page.html().expectFirst(HITS + " h2 a[href^=/ledelse/spoergsmaal/]");
        assertThat(sound(question.attr("href")).heading()).isEqualTo(question.text());
    }

    @Test
    void findsStoriesInTheLanguageOfTheReader() throws Exception {
        assertThat(sound(SEARCH + "?q=stol&type=story").texts(HITS + " h2")).contains("Den tomme stol til morgenmødet");
        assertThat(sound("/en" + SEARCH + "?q=chair&type=story").texts(HITS + " h2"))
                .contains("The empty chair at the morning meeting");
    }

    @Test
    void showsEveryHitOnceWhenReadPageByPage() throws Exception {
        final List<String> found = new ArrayList<>();
        String next = SEARCH + "?q=leder&type=question";
        final String count = sound(next).texts("[role=status]").get(0).replaceAll("\\D", "");
        while (!next.isEmpty()) {
            final ShownPage page = sound(next);
            assertThat(page.html().select("option[selected]").eachAttr("value")).containsExactly("question");
            found.addAll(page.texts(HITS + " h2"));
            next = page.html().select("a[rel=next]").attr("href");
        }
        assertThat(found).hasSize(Integer.parseInt(count)).doesNotHaveDuplicates();
    }

    @Test
    void saysThatNothingWasFoundAndWhereToLookInstead() throws Exception {
        final ShownPage page = sound(SEARCH + "?q=xyzzyx");
        assertThat(page.texts("[role=status]")).containsExactly("Fundet: 0");
        assertThat(page.html().select("main a").eachAttr("href")).contains("/ledelse/fortaellinger", "/ledelse/spoergsmaal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><b>", "& &amp; %", "leder* OR -x:\"", "æ ø å", "'"})
    void printsWhatTheReaderTypedAsText(final String words) throws Exception {
        final ShownPage page = sound(SEARCH + "?type=nope&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(page.html().expectFirst("input[name=q]").attr("value")).isEqualTo(words);
        assertThat(page.html().select("script, b")).isEmpty();
        assertThat(sound(page.inLanguage("en")).html().expectFirst("input[name=q]").attr("value")).isEqualTo(words);
    }

    @Test
    void readsOnlyTheBeginningOfAWholePageOfWords() throws Exception {
        assertThat(sound(SEARCH + "?q=" + "leder+".repeat(500)).html().select(HITS)).isNotEmpty();
    }

    private ShownPage sound(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.faults()).as(path).isEmpty();
        return page;
    }
}
