package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The picture of the relations")
@ExtendWith(SharedHost.class)
class PictureTest {

    private final Running host;

    PictureTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse", "/en/ledelse"})
    void leadsWhereTheListLeadsInTheSameOrderAndWords(final String path) throws Exception {
        final Element compass = ShownPage.at(host, path).html().expectFirst(".ledelse-compass");
        assertThat(compass.select("svg a").eachAttr("href")).hasSize(5)
                .isEqualTo(compass.select("li a").eachAttr("href"));
        final List<String> listed = compass.select("li").stream()
                .map(item -> item.expectFirst("h3").text() + ": " + item.expectFirst("p").text()).toList();
        assertThat(compass.select("svg a > title").eachText()).isEqualTo(listed);
        assertThat(compass.select("svg a").eachAttr("class")).isEqualTo(compass.select("li").eachAttr("class"));
    }

    @Test
    void namesEachRelationOnceForThoseWhoDoNotSeeIt() throws Exception {
        final Element picture = ShownPage.at(host, "/ledelse").html().expectFirst("svg.ledelse-picture");
        assertThat(picture.attr("role")).isEqualTo("group");
        assertThat(picture.attr("aria-label")).isNotBlank();
        assertThat(picture.select("text")).hasSize(6).allMatch(text -> text.closest("[aria-hidden=true]") != null);
    }

    @Test
    void marksTheLanguageOfRelationsThatHaveNoTranslation() throws Exception {
        final Element picture = ShownPage.at(host, "/en/ledelse").html().expectFirst("svg.ledelse-picture");
        assertThat(picture.select("a[lang=da] > title").eachText())
                .hasSize(2).allMatch(title -> title.startsWith("Nedad") || title.startsWith("Udad"));
    }

    @Test
    void isSmallAndWithoutWordsOnTheRelationItself() throws Exception {
        final Element emblem = ShownPage.at(host, "/ledelse/relationer/opad").html().expectFirst("svg.ledelse-emblem");
        assertThat(emblem.attr("aria-hidden")).isEqualTo("true");
        assertThat(emblem.text()).isEmpty();
        assertThat(emblem.select(".ledelse-emblem-here path").eachAttr("transform")).containsExactly("rotate(0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse", "/ledelse/laes", "/ledelse/relationer/opad", "/ledelse/udgaver"})
    void leavesThePagesLight(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        int bytes = page.source().getBytes(StandardCharsets.UTF_8).length;
        for (final Element part : page.html().select("link[rel=stylesheet], script")) {
            bytes += host.get(part.hasAttr("href") ? part.attr("href") : part.attr("src")).body().length();
        }
        assertThat(bytes).isLessThan(100_000);
    }
}
