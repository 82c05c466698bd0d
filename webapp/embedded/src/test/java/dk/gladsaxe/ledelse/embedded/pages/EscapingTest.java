package dk.gladsaxe.ledelse.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a script prints is escaped")
class EscapingTest {

    private static final String STORED = "<>&\"'<script>alert(1)</script>";
    private static final String ESCAPED =
            "&lt;&gt;&amp;&quot;&#39;&lt;script&gt;alert(1)&lt;/script&gt;";

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .bootstrap("website.site.yaml", """
                    'site':
                      'jcr:primaryType': 'mgnl:page'
                      'mgnl:template': 't:pages/print'
                      'text': &text "<>&\\"'<script>alert(1)</script>"
                      'page':
                        'jcr:primaryType': 'mgnl:page'
                        'mgnl:template': 't:pages/print'
                        'text': *text
                        'list': [*text, 'second']
                        'entity': 'R&amp;D & more'
                        'child':
                          'jcr:primaryType': 'mgnl:contentNode'
                          'text': *text
                    """)
            .bootstrap("dam.picture.yaml", """
                    'picture':
                      'jcr:primaryType': 'mgnl:asset'
                      'jcr:uuid': '66666666-0000-4000-8000-000000000009'
                      'title': "<>&\\"'<script>alert(1)</script>"
                      'jcr:content':
                        'jcr:primaryType': 'mgnl:resource'
                        'jcr:data': !binary aGVq
                        'jcr:mimeType': 'image/png'
                        'jcr:lastModified': 2024-05-06T07:08:09.000Z
                        'fileName': 'a "b" <c>.png'
                    """);

    private static LightModule module;
    private static TestSite site;

    @BeforeAll
    static void start(@TempDir final Path light) {
        module = new LightModule(light).page("print", "");
        site = TestSite.visited(REPOSITORY, List.of(), light);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "content.text",
        "content['text']",
        "content.list[0]",
        "content.child.text",
        "cmsfn.children(content, 'mgnl:contentNode')[0].text",
        "cmsfn.parent(content).text",
        "cmsfn.page(content.child).text",
        "cmsfn.ancestors(content)[0].text",
        "cmsfn.inherit(content, 'child').text",
        "cmsfn.inheritProperty(content, 'text').string",
        "cmsfn.inheritProperty(content, 'text').value.string",
        "cmsfn.metaData(content, 'text')",
        "cmsfn.asJCRNode(content).getProperty('text').getString()",
        "cmsfn.asJCRNode(content).getProperty('list').values[0].string",
        "cmsfn.asJCRNode(content).getNode('child').getProperty('text').string",
        "cmsfn.asJCRNode(content).getNode('child').getParent().getProperty('text').string",
        "cmsfn.asContentMap(cmsfn.asJCRNode(content)).text",
        "cmsfn.encode(cmsfn.decode(cmsfn.wrapForI18n(content))).text",
        "cmsfn.encode(content).text",
        "cmsfn.encode(cmsfn.contentByPath('/site/page')).text",
        "cmsfn.encode(cmsfn.nodeByPath('/site/page')).getProperty('text').string",
        "cmsfn.encode(cmsfn.decode(content).text)",
        "navfn.rootPage(content).text",
        "damfn.getAsset('jcr:66666666-0000-4000-8000-000000000009').title",
        "damfn.getAssetMap('jcr:66666666-0000-4000-8000-000000000009').title",
    })
    @DisplayName("once, by the view on the content")
    void onceByTheView(final String expression) throws Exception {
        assertThat(printed("${" + expression + "}")).isEqualTo(ESCAPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmsfn.decode(content).text", "cmsfn.decode(content.child).text", "ctx.q",
        "ctx.parameters.q", "ctx.getParameter('q')", "cmsfn.contentByPath('/site/page').text"})
    @DisplayName("once, by FreeMarker in a script that asks for it")
    void onceByTheScript(final String expression) throws Exception {
        assertThat(printed("[#ftl output_format=\"HTML\"]${" + expression + "}")).isEqualTo(ESCAPED);
    }

    @Test
    void decodingGivesTheTextAsItIsStored() throws Exception {
        assertThat(printed("[#assign d = cmsfn.decode(content)]${d.text}")).isEqualTo(STORED);
    }

    @Test
    void whatIsFetchedThroughFunctionsIsAsItIsStored() throws Exception {
        assertThat(printed("${cmsfn.contentByPath('/site/page').text}")).isEqualTo(STORED);
    }

    @Test
    void anEntityStaysOne() throws Exception {
        assertThat(printed("${content.entity}")).isEqualTo("R&amp;D &amp; more");
        assertThat(printed("${cmsfn.unescapeXss(cmsfn.decode(content).text)}")).isEqualTo(STORED);
    }

    @Test
    void theAddressOfAnAssetCanStandInAnAttribute() throws Exception {
        assertThat(printed("${damfn.getAssetLink('jcr:66666666-0000-4000-8000-000000000009')}"))
                .isEqualTo("/dam/jcr:66666666-0000-4000-8000-000000000009/a%20%22b%22%20%3cc%3e.png");
    }

    @Test
    void theStateOfTheRequestIsEscaped() throws Exception {
        module.changeLater("templates/pages/print.ftl", "${state.selector}");
        assertThat(site.page("/site/page~%3Cb%3E~.html")).isEqualTo("&lt;b&gt;");
    }

    private static String printed(final String script) throws Exception {
        module.changeLater("templates/pages/print.ftl", script);
        return site.page("/site/page.html?q=%3C%3E%26%22'%3Cscript%3Ealert(1)%3C/script%3E");
    }
}
