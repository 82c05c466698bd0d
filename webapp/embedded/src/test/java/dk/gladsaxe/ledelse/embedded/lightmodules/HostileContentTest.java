package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Content that tries to break out of its page")
class HostileContentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONTACT = "contact.organisation contact.unit* contact.address contact.email contact.phone ";

    private static Running host;

    @BeforeAll
    static void start() throws Exception {
        host = Running.start();
        new HostileContent(new AuthorContent(host)).write();
        host.host().instances().publisher().publishAll("superuser", (workspace, publication) -> { });
        for (final String instance : new String[] {"", "/author"}) {
            awaitStory(instance);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /ledelse                 | framework.title* framework.edition framework.introduction* framework.leadershipView* \
                                       framework.principlesLeadIn* principle.text* page.introduction* relation.title* \
                                       relation.tagline* keyed.title*
            /ledelse/relationer/opad | relation.title* relation.tagline* relation.introduction* framework.focusPointsLeadIn* \
                                       focusPoint.shortTitle* focusPoint.text* story.title* story.lead* question.text*
            /ledelse/fortaellinger   | page.title* page.introduction* story.title* story.lead* story.narratorName \
                                       story.narratorRole* story.narratorDepartment text.heading* text.text* \
                                       relationTeasers.heading* focusPoints.heading* storyTeasers.heading* questions.heading* \
                                       relation.title* focusPoint.text* question.text* question.followUp* story.theme \
                                       relationPicture.heading* storyTeaser.heading* questionOfTheWeek.heading* \
                                       questionDeck.heading* principles.heading* contact.heading* searchBox.heading*
            /ledelse/soeg?q=story    | page.title* story.title*
            /ledelse/spoergsmaal     | page.title* page.introduction* question.text* question.followUp* relation.title*
            STORY                    | story.title* story.lead* story.body* story.narratorName story.narratorRole* \
                                       story.narratorDepartment relation.title* question.text* question.followUp*
            """)
    void isPrintedAsTextEscapedOnce(final String path, final String labels) throws Exception {
        for (final String instance : new String[] {"", "/author", "/en", "/author/en"}) {
            final ShownPage page = page(instance, path);
            final String body = page.html().body().wholeText();
            for (final String label : (CONTACT + labels).split("\\s+")) {
                final boolean translated = label.endsWith("*") && page.language().equals("en");
                assertThat(body).contains(HostileContent.text(label.replace("*", translated ? ".en" : "")));
            }
            assertThat(page.faults()).as(page.path()).isEmpty();
            assertThat(page.source()).doesNotContain("<script>", "<>", "&amp;lt;", "&amp;amp;", "&amp;#", "&amp;quot;",
                    "javascript:", "onerror", "onclick", "onload", "<iframe", "<svg onload", "<b>");
            assertThat(page.html().title()).endsWith(HostileContent.TAIL.strip());
        }
    }

    @Test
    void isPrintedAsTextOnCardsAndOnThePageOfAQuestionToo() throws Exception {
        final String name = page("", "/ledelse/spoergsmaal").html()
                .select("main .ledelse-card a:contains(question.text)").attr("href").replaceFirst(".*/", "");
        for (final String path : new String[] {"/ledelse/kort?seed=1&cards=" + name, "/ledelse/bunke?cards=" + name,
            "/ledelse/bunke", "/ledelse/spoergsmaal/" + name}) {
            final ShownPage page = page("", path);
            assertThat(page.html().body().wholeText()).as(path).contains(HostileContent.text("question.text"));
            assertThat(page.faults()).as(path).isEmpty();
            assertThat(page.source()).as(path).doesNotContain("<script>", "&amp;lt;", "&amp;amp;", "<b>");
        }
    }

    @Test
    void staysInsideAttributes() throws Exception {
        final ShownPage page = page("", "STORY");
        assertThat(page.html().expectFirst("article img").attr("alt")).isEqualTo(HostileContent.text("story.imageAlt"));
        final Element mail = page.html().expectFirst("footer a[href^=mailto:]");
        assertThat(mail.attr("href")).isEqualTo("mailto:" + HostileContent.text("contact.email"));
        assertThat(page.html().expectFirst("footer a[href^=tel:]").attr("href")).isEqualTo("tel:1");
        assertThat(page.html().select("[class*=plum]").eachAttr("class")).isNotEmpty().noneMatch(names -> names.contains("a\""));
    }

    @Test
    void keepsFormattingThatIsAllowed() throws Exception {
        assertThat(page("", "STORY").html().expectFirst("article .ledelse-prose").html().replaceAll("\\s*\\R\\s*", ""))
                .startsWith("<p>story.body &lt;&gt;&amp;\"'&lt;script&gt;alert(1)&lt;/script&gt;</p>").endsWith("<a>link</a>bold");
    }

    @Test
    void leadsToNoWrongAddress() throws Exception {
        final List<String> relations = page("/en", "/ledelse").html().select("main .ledelse-compass li a").eachAttr("href");
        assertThat(relations).hasSize(2).first().isEqualTo("/en/ledelse/relationer/opad");
        final ShownPage keyed = page("", relations.get(1));
        assertThat(keyed.heading()).isEqualTo(HostileContent.text("keyed.title.en"));
        assertThat(keyed.faults()).isEmpty();
        assertThat(page("", keyed.inLanguage("da")).heading()).isEqualTo(HostileContent.text("keyed.title"));
        assertThat(page("/en", "STORY").inLanguage("da")).isEqualTo(storyAddress("/ledelse/fortaellinger"));
    }

    private static ShownPage page(final String instance, final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path.equals("STORY")
                ? storyAddress(instance + "/ledelse/fortaellinger") : instance + path);
        assertThat(page.status()).as(page.path()).isEqualTo(200);
        return page;
    }

    private static String storyAddress(final String list) throws Exception {
        return ShownPage.at(host, list).html().select("main .ledelse-card a[href*=/fortaellinger/]").stream()
                .filter(link -> link.text().startsWith("story.title")).findFirst().orElseThrow().attr("href");
    }

    /** Pages follow the content with a short delay. */
    private static void awaitStory(final String instance) throws Exception {
        final Instant end = Instant.now().plus(PATIENCE);
        final List<String> waitedFor = List.of("framework.title", "question.text", "focusPoint.text", "story.title");
        String source = "";
        while (Instant.now().isBefore(end) && !waitedFor.stream().allMatch(source::contains)) {
            source = ShownPage.at(host, instance + "/ledelse/relationer/opad").source();
            Thread.sleep(50);
        }
        assertThat(source).contains(waitedFor);
    }
}
