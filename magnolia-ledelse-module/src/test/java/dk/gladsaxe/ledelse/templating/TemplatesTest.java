package dk.gladsaxe.ledelse.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Story;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Templates that use ledelsefn")
class TemplatesTest {

    /** What a Magnolia 6.2 sets, whatever FreeMarker it carries. */
    private static final Version AS_IN_MAGNOLIA = Configuration.VERSION_2_3_28;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String SPECIAL = "<>&\"'";
    private static final String ESCAPED = "&lt;&gt;&amp;&quot;&#39;";

    private static final Story STORY = new Story("id", "story", Localized.danish(SPECIAL),
            Localized.of("<script>da</script>", "<script>en</script>"),
            new LocalizedRichText(RichText.sanitise(
                    "<p onclick='x'>a &amp; <a href='/b'>b</a></p><script>c</script>"), Optional.empty()),
            new Narrator.Anonymised(Localized.danish(SPECIAL), SPECIAL), Optional.of(DAY),
            Optional.of(new Image("jcr:1", Localized.danish(SPECIAL))), List.of("opad"), List.of(), List.of(),
            List.of(SPECIAL), new Consent(true, Optional.empty()), Optional.empty(), "");

    private final LedelseFunctions functions = new LedelseFunctions(() -> Ledelsesgrundlag.of(new Content(
            List.of(Examples.framework("2026", null, null)),
            List.of(Examples.relation("r1", "2026", "opad", 1)),
            List.of(Examples.focusPoint("p1", "r1", 1)),
            List.of(Examples.question("q1", 1, null, null, List.of("opad"), null)),
            List.of(STORY), List.of(), List.of()), DAY));

    @Test
    void printTextEscapedExactlyOnce() throws Exception {
        assertThat(render("""
                [#ftl output_format="HTML"]
                [#assign story = ledelsefn.story("story")]
                ${story.title().text("da")}
                ${story.title().text("da").value()}
                ${story.lead().text("da")}
                ${story.narrator().role().text("da")} ${story.narrator().department()}
                <img alt="${story.image().get().alt().text("da")}">
                [#list story.themes() as theme]${theme}[/#list]"""))
                .isEqualTo("""
                %1$s
                %1$s
                &lt;script&gt;da&lt;/script&gt;
                %1$s %1$s
                <img alt="%1$s">
                %1$s""".formatted(ESCAPED));
    }

    @Test
    void printHitsEscapedOnceWithTheWordsMarked() throws Exception {
        assertThat(render("""
                [#ftl output_format="HTML"]
                [#assign page = ledelsefn.search({"q": "script", "type": "story", "lang": "en", "limit": 5})]
                ${page.total()}
                [#list page.items() as hit]
                ${hit.type().key()} ${hit.item().name()} ${hit.title()} ${hit.excerpt().lang()}
                [#list hit.excerpt().parts() as part][#if part.matched()]<mark>${part}</mark>[#else]${part}[/#if][/#list]
                [/#list]"""))
                .isEqualTo("""
                1
                story story %s en
                &lt;<mark>script</mark>&gt;en&lt;/<mark>script</mark>&gt;
                """.formatted(ESCAPED));
    }

    @Test
    void printRichTextAsItIs() throws Exception {
        assertThat(render("""
                [#ftl output_format="HTML"]
                [#assign body = ledelsefn.story("story").body()]
                [#assign text = body.text("da")]
                ${text.html()?no_esc} ${text.html("/author")?no_esc} ${text.plain()}"""))
                .isEqualTo("<p>a &amp; <a href=\"/b\">b</a></p> <p>a &amp; <a href=\"/author/b\">b</a></p> a &amp; b");
    }

    @Test
    void markTextThatFellBackToDanish() throws Exception {
        assertThat(render("""
                [#assign story = ledelsefn.story("story")]
                ${story.title().text("en").lang()} ${story.lead().text("en").lang()} ${story.body().lang("en")}"""))
                .isEqualTo("da en da");
    }

    @Test
    void askForWhatMayBeMissing() throws Exception {
        assertThat(render("""
                [#if ledelsefn.story("gone")??]there[#else]not there[/#if], \
                ${(ledelsefn.relation("udad").title().text("da"))!"no relation"}, \
                [#assign question = ledelsefn.question("q1")]\
                [#if question.audience().isPresent()]somebody[#else]anybody[/#if], \
                [#if question.text().text("da").isEmpty()]empty[#else]filled[/#if], \
                [#if !ledelsefn.story("story").narrator().anonymous()]named[#else]anonymous[/#if]"""))
                .isEqualTo("not there, no relation, anybody, filled, anonymous");
    }

    @Test
    void walkFromTheFrameworkToItsStoriesAndPages() throws Exception {
        assertThat(render("""
                [#assign framework = ledelsefn.framework()]
                [#list ledelsefn.relations(framework) as relation]
                ${relation.title().text("da")} ${relation.direction().key()} ${relation.colour().key()} \
                ${ledelsefn.focusPoints(relation)?size} ${ledelsefn.questionsOf(relation)?size}
                [/#list]
                [#assign page = ledelsefn.stories({"relation": "opad", "limit": 1, "theme": ""})]
                ${page.total()} ${page.hasNext()?c} ${page.items()?first.name()} \
                ${ledelsefn.storiesOf(ledelsefn.relation("opad"))?size} \
                ${ledelsefn.stories({"relation": ledelsefn.relation(framework, "opad")}).total()}
                ${page.items()?first.date().get()} \
                ${ledelsefn.date(page.items()?first.date().get(), "da")}""").lines().map(String::strip).toList())
                .containsExactly("Relation opad upward moss 1 1", "1 false story 1 1", "2026-03-10 10. marts 2026");
    }

    @Test
    void failWithAMessageThatNamesTheCriterion() {
        assertThatThrownBy(() -> render("${ledelsefn.stories({\"relaton\": \"opad\"}).total()}"))
                .isInstanceOf(TemplateException.class).rootCause()
                .hasMessageContaining("unknown criterion 'relaton'; allowed are relation, focusPoint, question, theme");
        assertThatThrownBy(() -> render("${ledelsefn.stories({\"limit\": 1000}).total()}"))
                .isInstanceOf(TemplateException.class).rootCause()
                .hasMessageContaining("criterion 'limit' is '1000'; allowed is a whole number from 1 to 100");
    }

    private String render(final String source) throws IOException, TemplateException {
        final Configuration configuration = new Configuration(AS_IN_MAGNOLIA);
        configuration.setObjectWrapper(new DefaultObjectWrapper(AS_IN_MAGNOLIA));
        configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        configuration.setLocale(Locale.forLanguageTag("da"));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        final StringWriter out = new StringWriter();
        new Template("test.ftl", source, configuration).process(Map.of("ledelsefn", functions), out);
        return out.toString();
    }
}
