package dk.gladsaxe.ledelse.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Scripts")
class ScriptsTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .bootstrap("website.site.yaml", """
                    'site':
                      'jcr:primaryType': 'mgnl:page'
                      'mgnl:template': 't:pages/print'
                      'title': 'Forside'
                      'title_en': 'Front'
                      'only': 'kun dansk'
                      'big': 1234567
                      'day': 2024-01-15T12:30:00.000Z
                      'empty': ''
                      'intro': '<a href="${link:{uuid:{44444444-0000-4000-8000-0000000000aa},repository:{website},path:{/old},nodeData:{},extension:{html}}}">x</a> ${link:{uuid:{99999999-0000-4000-8000-000000000000},repository:{website},path:{/gone}}}'
                      'box':
                        'jcr:primaryType': 'mgnl:contentNode'
                        'text': 'dansk'
                        'text_en': 'english'
                      'box_en':
                        'jcr:primaryType': 'mgnl:contentNode'
                        'text': 'engelsk knude'
                      'om os':
                        'jcr:primaryType': 'mgnl:page'
                        'jcr:uuid': '44444444-0000-4000-8000-0000000000aa'
                        'mgnl:template': 't:pages/print'
                        'title': 'Om ørkenen og tilliden'
                      'hidden':
                        'jcr:primaryType': 'mgnl:page'
                        'mgnl:template': 't:pages/print'
                        'title': 'Skjult tillid'
                        'hideInNav': true
                    """)
            .bootstrap("dam.plan.yaml", "'plan': {'jcr:primaryType': 'mgnl:asset'}")
            .bootstrap("config.modules.rendering.renderers.freemarker.contextAttributes.greeter.yaml", """
                    'greeter':
                      'jcr:primaryType': 'mgnl:contentNode'
                      'name': 'greeter'
                      'componentClass': 'dk.gladsaxe.ledelse.embedded.pages.ScriptsTest$Greeter'
                    """);

    private static LightModule module;
    private static TestSite author;
    private static TestSite published;

    /** What a module would bring. */
    public static final class Greeter {

        private int greeted;

        /** Says how often it has been asked: a script sees the same object again. */
        public String greet(final String name) {
            greeted++;
            return "hello " + name + " " + greeted;
        }

        public record Point(int x) {
        }

        public Point point() {
            return new Point(1000);
        }
    }

    @BeforeAll
    static void start(@TempDir final Path light) {
        module = new LightModule(light).page("print", "", "parameters: {size: 3}", "title: t.title")
                .file("i18n/t-messages_da.properties", "t.title=Overskrift\nt.only=Kun dansk\n")
                .file("i18n/t-messages_en.properties", "t.title=Heading\n")
                .file("webresources/style.css", "b{}").file("webresources/secret.yaml", "a: b");
        final Set<String> declared = Set.of(Greeter.class.getName());
        author = TestSite.open(true, REPOSITORY, List.of(), light, declared);
        published = TestSite.open(false, REPOSITORY, List.of(), light, declared);
    }

    @AfterAll
    static void stop() {
        author.close();
        published.close();
    }

    @ParameterizedTest(name = "{0} is {1} in Danish and {2} in English")
    @CsvSource(delimiter = '|', value = {
        "content.title | Forside | Front",
        "content.only | kun dansk | kun dansk",
        "content.box.text | dansk | engelsk knude",
        "cmsfn.wrapForI18n(cmsfn.contentByPath('/site')).title | Forside | Front",
        "cmsfn.contentByPath('/site').title | Forside | Forside",
        "cmsfn.asJCRNode(content).getProperty('title').string | Forside | Front",
        "i18n['t.title'] | Overskrift | Heading",
        "i18n['t.only'] | Kun dansk | Kun dansk",
        "i18n.get('t.none') | t.none | t.none",
        "def.title | Overskrift | Heading",
        "content.big | 1.234.567 | 1,234,567",
        "content.big?c | 1234567 | 1234567",
        "content.day?string('yyyy') | 2024 | 2024",
        "content.day?datetime?string('d/M') | 15/1 | 15/1",
        "content.empty?has_content?c | false | false",
        "content?has_content?c | true | true",
        "def.parameters.size | 3 | 3",
        "cmsfn.language() | da | en",
        "cmsfn.isCurrentLocale('da')?c | true | false",
        "cmsfn.link(content) | /site.html | /en/site.html",
        "cmsfn.link(cmsfn.contentById('44444444-0000-4000-8000-0000000000aa')) | /site/om%20os.html | /en/site/om%20os.html",
        "cmsfn.linkPrefix(content) | /site | /en/site",
        "cmsfn.linkPrefix(cmsfn.contentByPath('/plan', 'dam'))?keep_after_last('/') | plan | plan",
        "navfn.navItems(content)?size | 1 | 1",
        "navfn.isOpen(navfn.navItems(content)[0], content)?c | true | true",
        "searchfn.searchPages('tillid*\"', '/site')?size | 1 | 1",
        "searchfn.searchPages('ørkenen tilliden', '/')[0].excerpt?contains('<strong>')?c | true | true",
        "searchfn.searchPages('\"()', '/')?size | 0 | 0",
        "cmsfn.contentByPath('/a[')!'none' | none | none",
        "cmsfn.contentByPath('../..')!'none' | none | none",
        "cmsfn.contentByPath('/nope:x')!'none' | none | none",
        "cmsfn.contentByPath('/site' + ' ')!'none' | none | none",
        "cmsfn.contentByPath('/site/').title | Forside | Forside",
        "cmsfn.contentById('not an id')!'none' | none | none",
        "cmsfn.readableFileSize(5105) | 5,0 KB | 5.0 KB",
        "cmsfn.abbreviateString('en lang tekst', 8) | en lang... | en lang...",
        "cmsfn.siblings(content).first?c | true | true",
        "cmsfn.isFromCurrentPage(content)?c | true | true",
        "cmsfn.fileExtension('a.b.png') | png | png",
        "resfn.link('/t/webresources/style.css') | /.resources/t/webresources/style.css | /.resources/t/webresources/style.css",
        "ctx.contextPath + ctx.locale | da | en",
        "ctx.user.name | superuser | superuser",
        "content.missing!'-' | - | -",
        "content['@name'] + content.@depth + content.@nodeType | site1mgnl:page | site1mgnl:page",
        "greeter.point().x() | 1.000 | 1,000",
    })
    void read(final String expression, final String danish, final String english) throws Exception {
        module.changeLater("templates/pages/print.ftl", "${" + expression + "}");
        assertThat(published.page("/site.html")).isEqualTo(danish);
        assertThat(published.page("/en/site.html")).isEqualTo(english);
    }

    @Test
    void useWhatModulesBringAsOneObject() throws Exception {
        module.changeLater("templates/pages/print.ftl", "${greeter.greet('a')},${greeter.greet('b')}");
        final String first = published.page("/site.html");
        assertThat(first).matches("hello a \\d+,hello b \\d+");
        assertThat(published.page("/site.html")).isNotEqualTo(first);
    }

    @Test
    void mayBeWrittenInEitherSyntax() throws Exception {
        module.changeLater("templates/pages/print.ftl", "<#if true>a</#if>");
        assertThat(published.page("/site.html")).isEqualTo("a");
        module.changeLater("templates/pages/print.ftl", "[#if true]b[/#if]");
        assertThat(published.page("/site.html")).isEqualTo("b");
    }

    @Test
    void maySetTheStatus() throws Exception {
        module.changeLater("templates/pages/print.ftl", "[#assign x = ctx.response.setStatus(404)!]nothing");
        final HttpResponse<String> answer = published.get("/site.html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("nothing");
    }

    @Test
    void linksOfEditorsFollowTheirPages() throws Exception {
        module.changeLater("templates/pages/print.ftl", "${cmsfn.decode(content).intro}");
        assertThat(published.page("/site.html")).isEqualTo("<a href=\"/site/om%20os.html\">x</a> /gone.html");
        assertThat(published.page("/en/site.html")).contains("/en/site/om%20os.html");
    }

    @Test
    void seeOnlyWhatTheVisitorMaySee() throws Exception {
        module.changeLater("templates/pages/print.ftl",
                "${cmsfn.children(content, 'mgnl:page')?size} ${cmsfn.contentByPath('/site/hidden')???c}");
        published.visitBy(Visitors.readerOutside("/site/hidden"));
        try {
            assertThat(published.page("/site.html")).isEqualTo("1 false");
            assertThat(published.get("/site/hidden.html").statusCode()).isEqualTo(404);
        } finally {
            published.visitBy(TestSite.everything());
        }
    }

    @ParameterizedTest(name = "{0} tells: {1}")
    @CsvSource(delimiter = '|', value = {
        "[#if x | is not a valid template",
        "${cmsfn.dump(content)} | cmsfn.dump is not supported by the embedded host",
        "${damfn.getRendition('x', 'y')} | damfn.getRendition is not supported by the embedded host",
        "${cmsfn.parent('x')} | a node or content map is expected, not String",
        "${cmsfn.contentByPath('/x', 'nowhere')} | there is no workspace",
        "${searchfn.searchPages('x', '/', 0, 0)?size} | a limit of 1 or more",
        "[#include '/t/templates/none.ftl'] | /t/templates/none.ftl",
        "[@cms.area /] | parameter 'name' must be given",
        "[@cms.area name='x' colour='red' /] | has no parameter 'colour'",
        "[@cms.component content='x' /] | parameter 'content' must be a node",
        "[@cms.component content=content /] | more than 50 areas and components inside one another",
        "${resfn.link('/t/none.css')} | no module has the resource /t/none.css",
    })
    void thatFailTellTheAuthorWhyAndTheVisitorNothing(final String script, final String reason) throws Exception {
        module.changeLater("templates/pages/print.ftl", script.replace("\\n", "\n"));
        final HttpResponse<String> told = author.get("/site.html");
        assertThat(told.statusCode()).isEqualTo(500);
        assertThat(told.body().replace("&#39;", "'")).contains(reason).doesNotContain("\tat ", "java.");
        final HttpResponse<String> neutral = published.get("/site.html");
        assertThat(neutral.statusCode()).isEqualTo(500);
        assertThat(neutral.body()).doesNotContain(reason).doesNotContain("ftl");
    }

    @ParameterizedTest(name = "{0} is left out")
    @CsvSource(delimiter = '|', value = {
        "a\\n${content.nope.deeper} | print.ftl, line 2, column",
        "${'freemarker.template.utility.Execute'?new()('id')} | freemarker.template.utility.Execute",
        "${cmsfn.asJCRNode(content).session.workspace.name} | workspace",
        "${cmsfn.asJCRNode(content).setProperty('title', 'x')} | setProperty",
        "${cmsfn.asJCRNode(content).save()} | save",
        "${content.class.classLoader} | content.class",
        "[#list content.nope as n]<li>${n}</li>[/#list] | content.nope",
        "[#if content.nope == 'x']y[#else]z[/#if] | content.nope",
        "${content.box} | content.box",
    })
    void thatStumbleEndThePageInThePageEditorAndNowhereElse(final String script, final String reason) throws Exception {
        module.changeLater("templates/pages/print.ftl", "before" + script.replace("\\n", "\n") + "after");
        final HttpResponse<String> told = author.get("/site.html?mgnlPreview=false");
        assertThat(told.statusCode()).isEqualTo(500);
        assertThat(told.body()).contains(reason).doesNotContain("\tat ", "java.");
        final String left = script.startsWith("a") ? "beforea\nafter" : "beforeafter";
        assertThat(author.page("/site.html")).isEqualTo(left);
        assertThat(published.page("/site.html")).isEqualTo(left);
    }

    @Test
    void thatFailHalfWayLeaveNoHalfPage() throws Exception {
        module.changeLater("templates/pages/print.ftl", "the first half ${cmsfn.parent('x')}");
        assertThat(published.get("/site.html").body()).doesNotContain("the first half");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"/site, text/html, html", "/site/, text/html, html", "/site.html, text/html, html", "/site.xml, text/xml, xml",
        "/site.txt, text/plain, txt", "/en/site.JSON, application/json, JSON", "/site.other, text/html, other"})
    void saySomethingElseByTheExtensionOfTheAddress(final String address, final String type, final String extension)
            throws Exception {
        module.changeLater("templates/pages/print.ftl", "${state.extension}");
        final HttpResponse<String> answer = published.get(address);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type + ";charset=UTF-8");
        assertThat(answer.body()).isEqualTo(extension);
    }

    @Test
    void answerAHeadRequestWithTheLengthAlone() throws Exception {
        module.changeLater("templates/pages/print.ftl", "æøå");
        final HttpResponse<String> answer = published.send("/site.html", "HEAD");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).contains("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site.css.html", "/site//", "/site/box.html", "/nope.html", "/site%5B1%5D.html", "/jcr:system"})
    void areNotFoundWhereThereIsNoPage(final String path) throws Exception {
        assertThat(published.get(path).statusCode()).isEqualTo(404);
    }
}
