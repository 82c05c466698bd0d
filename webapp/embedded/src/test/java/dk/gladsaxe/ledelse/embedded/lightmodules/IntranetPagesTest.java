package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A page of another module, decorated as docs/components.md says")
class IntranetPagesTest {

    private static final Path FOREIGN = Path.of("src/test/resources/intranet");
    private static final String DECORATION =
            "intranet-ledelse/decorations/intranet/templates/pages/article.areas.main.availableComponents.yaml";
    private static final String PAGE = "/nyheder";

    private static Running host;

    @BeforeAll
    static void start() throws Exception {
        host = Running.start(FOREIGN);
        final AuthorContent author = new AuthorContent(host);
        author.write("website", PAGE, "mgnl:page",
                Map.of("title", "Nyheder", "title_en", "News", "mgnl:template", "intranet:pages/article"));
        author.write("website", PAGE + "/main", "mgnl:area", Map.of());
        for (final String component : components()) {
            author.write("website", PAGE + "/main/" + component, "mgnl:component",
                    Map.of("mgnl:template", "ledelse-pages:components/" + component, "relation", "opad"));
        }
        host.host().instances().publisher().publishAll("superuser", (workspace, publication) -> { });
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void takesTenLinesAtMostAndTheyAreThoseOfTheDocument() throws Exception {
        final String file = Files.readString(FOREIGN.resolve(DECORATION));
        assertThat(file.lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(Files.readString(SharedHost.PROJECT.resolve("docs/components.md"))).contains(DECORATION, file);
    }

    @Test
    void offersEditorsTheComponents() throws Exception {
        final String markers = host.getAsEditor("/author" + PAGE + "?mgnlPreview=false").body();
        for (final String component : components()) {
            assertThat(markers).containsPattern("availableComponents=\"[^\"]*ledelse-pages:components/" + component + "[,\"]");
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void showsVisitorsTheComponent(final String component) throws Exception {
        for (final String path : List.of(PAGE, "/en" + PAGE)) {
            final ShownPage page = ShownPage.at(host, path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.faults()).isEmpty();
            final Element shown = page.html().select("main .ledelse-component").get(components().indexOf(component));
            assertThat(shown.text()).isNotBlank();
            for (final String link : shown.select("a[href^=/], form").eachAttr(shown.select("form").isEmpty() ? "href" : "action")) {
                assertThat(host.get(link).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void bringsAStyleSheetThatIsThereWithAllItIsMadeOf() throws Exception {
        final String sheet = ShownPage.at(host, PAGE).html().expectFirst("main link[rel=stylesheet]").attr("href");
        final String css = host.get(sheet).body();
        final List<String> parts = css.lines().filter(line -> line.startsWith("@import"))
                .map(line -> line.replaceFirst("@import url\\(\"(.+?)\"\\).*", "$1")).toList();
        assertThat(parts).contains("tokens.css", "components.css");
        for (final String part : parts) {
            assertThat(host.get(sheet.replaceFirst("[^/]+$", part)).statusCode()).as(part).isEqualTo(200);
        }
    }

    @Test
    void leavesThePagesOfTheFrameworkWithoutASecondStyleSheet() throws Exception {
        assertThat(ShownPage.at(host, "/ledelse/fortaellinger").html().select("body link")).isEmpty();
    }

    @Test
    void saysAtAComponentWhatIsNotTranslated() throws Exception {
        final ShownPage english = ShownPage.at(host, "/en" + PAGE);
        for (final Element component : english.html().select("main .ledelse-component")) {
            assertThat(component.select(".ledelse-untranslated")).as(component.className())
                    .hasSize(component.select("[lang]").isEmpty() ? 0 : 1);
        }
        assertThat(english.html().select(".ledelse-untranslated")).isNotEmpty();
        assertThat(ShownPage.at(host, PAGE).html().select(".ledelse-untranslated")).isEmpty();
    }

    private static List<String> components() throws Exception {
        return Files.readAllLines(FOREIGN.resolve(DECORATION)).stream()
                .map(line -> line.replaceFirst(".*components/(\\w+).*", "$1")).toList();
    }
}
