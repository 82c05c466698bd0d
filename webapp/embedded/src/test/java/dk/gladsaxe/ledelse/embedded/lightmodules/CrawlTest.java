package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whoever follows every link from the front page")
@ExtendWith(SharedHost.class)
class CrawlTest {

    private final Running host;

    CrawlTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest(name = "of {0}/ledelse")
    @ValueSource(strings = {"", "/author"})
    void findsEveryPageInBothLanguagesSoundAndLeadingToItselfInTheOther(final String instance) throws Exception {
        final Map<String, ShownPage> found = Crawl.from(host, instance + "/ledelse");
        assertThat(found.values()).allSatisfy(page -> assertThat(page.status()).as(page.path()).isEqualTo(200));
        assertThat(found.keySet()).allMatch(path -> path.startsWith(instance + "/"));
        for (final String language : new String[] {"", "/en"}) {
            final String home = instance + language + "/ledelse";
            assertThat(found.keySet()).filteredOn(path -> path.startsWith(home + "/relationer/")).hasSize(5);
            assertThat(found.keySet()).filteredOn(path -> path.startsWith(home + "/fortaellinger/")).hasSize(12);
            assertThat(found).containsKeys(home + "/fortaellinger", home + "/spoergsmaal?offset=12",
                    home + "/spoergsmaal?relation=opad");
        }
        assertSound(found);
    }

    private static void assertSound(final Map<String, ShownPage> found) {
        final SoftAssertions softly = new SoftAssertions();
        found.values().stream().filter(ShownPage::isPage).forEach(page -> {
            softly.assertThat(page.faults()).as(page.path()).isEmpty();
            softly.assertThat(page.inLanguage(page.language())).isEqualTo(page.path());
            final ShownPage other = found.get(page.inLanguage(page.language().equals("da") ? "en" : "da"));
            softly.assertThat(other.language()).as(page.path()).isNotEqualTo(page.language());
            softly.assertThat(other.inLanguage(page.language())).isEqualTo(page.path());
            softly.assertThat(other.html().select("main li").size()).as(page.path())
                    .isEqualTo(page.html().select("main li").size());
            assertSaysWhatIsNotTranslated(softly, page);
        });
        softly.assertAll();
    }

    private static void assertSaysWhatIsNotTranslated(final SoftAssertions softly, final ShownPage page) {
        final Elements others = page.html().select("main [lang], footer [lang]");
        softly.assertThat(others).as(page.path()).allMatch(each -> each.hasAttr("data-untranslated"))
                .noneMatch(each -> each.attr("lang").equals(page.language()));
        softly.assertThat(page.html().select(".ledelse-untranslated")).as(page.path()).hasSize(others.isEmpty() ? 0 : 1);
    }
}
