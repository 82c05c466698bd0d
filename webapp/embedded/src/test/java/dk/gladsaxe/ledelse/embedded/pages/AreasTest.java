package dk.gladsaxe.ledelse.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.jcr.Node;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Areas")
class AreasTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .bootstrap("website.site.yaml", """
                    'site':
                      'jcr:primaryType': 'mgnl:page'
                      'mgnl:template': 't:pages/areas'
                      'several':
                        'jcr:primaryType': 'mgnl:area'
                        'note': 'from above'
                        'a': {'jcr:primaryType': 'mgnl:component', 'mgnl:template': 't:components/word', 'word': 'A'}
                        'b': {'jcr:primaryType': 'mgnl:component', 'mgnl:template': 't:components/word', 'word': 'B'}
                      'one':
                        'jcr:primaryType': 'mgnl:area'
                        'a': {'jcr:primaryType': 'mgnl:component', 'mgnl:template': 't:components/word', 'word': 'C'}
                      'filtered':
                        'jcr:primaryType': 'mgnl:area'
                        'a':
                          'jcr:primaryType': 'mgnl:component'
                          'mgnl:template': 't:components/word'
                          'word': 'inherited'
                          'inheritable': true
                        'b': {'jcr:primaryType': 'mgnl:component', 'mgnl:template': 't:components/word', 'word': 'kept'}
                      'folder':
                        'jcr:primaryType': 'mgnl:folder'
                        'below':
                          'jcr:primaryType': 'mgnl:page'
                          'mgnl:template': 't:pages/areas'
                          'filtered':
                            'jcr:primaryType': 'mgnl:area'
                            'a':
                              'jcr:primaryType': 'mgnl:component'
                              'mgnl:template': 't:components/word'
                              'word': 'own'
                      'crowded':
                        'jcr:primaryType': 'mgnl:page'
                        'mgnl:template': 't:pages/areas'
                        'one':
                          'jcr:primaryType': 'mgnl:area'
                          'a': {'jcr:primaryType': 'mgnl:component', 'mgnl:template': 't:components/word', 'word': 'C'}
                          'b': {'jcr:primaryType': 'mgnl:component', 'mgnl:template': 't:components/word', 'word': 'D'}
                      'empty':
                        'jcr:primaryType': 'mgnl:page'
                        'mgnl:template': 't:pages/areas'
                      'loose':
                        'jcr:primaryType': 'mgnl:page'
                        'mgnl:template': 't:pages/loose'
                    """);

    private static TestSite author;
    private static TestSite published;

    @BeforeAll
    static void start(@TempDir final Path light) {
        new LightModule(light)
                .page("areas", """
                        several([@cms.area name="several" contextAttributes={"tone": "loud"} /])
                        one([@cms.area name="one" /])
                        maybe([@cms.area name="maybe" /])
                        filtered([@cms.area name="filtered" /])
                        closed([@cms.area name="closed" /])
                        """, """
                        areas:
                          several:
                            type: list
                            maxComponents: 2
                            templateScript: /t/templates/several.ftl
                            inheritance: {enabled: true, components: none, properties: all}
                            availableComponents:
                              word: {id: 't:components/word'}
                          one:
                            type: single
                            templateScript: /t/templates/one.ftl
                            availableComponents:
                              word: {id: 't:components/word'}
                          maybe: {type: noComponent, optional: true, templateScript: /t/templates/maybe.ftl}
                          filtered:
                            inheritance: {enabled: true, components: filtered}
                            availableComponents:
                              word: {id: 't:components/word'}
                          closed: {enabled: false, type: noComponent, templateScript: /t/templates/maybe.ftl}
                        """)
                .page("loose", "[@cms.area name=\"adhoc\" components=\"t:components/word\" maxComponents=1 /]")
                .component("word", "<${content.word}${ctx.tone!}>")
                .file("templates/several.ftl",
                        "${components?size}:${content.note!'-'}:"
                                + "[#list components as c][@cms.component content=c /][/#list]")
                .file("templates/one.ftl", "[#if component??][@cms.component content=component /][#else]none[/#if]")
                .file("templates/maybe.ftl", "[#if content?has_content]there[#else]not there[/#if]");
        author = TestSite.author(REPOSITORY, List.of(), light);
        published = TestSite.visited(REPOSITORY, List.of(), light);
    }

    @AfterAll
    static void stop() {
        author.close();
        published.close();
    }

    @Test
    void listAreaGivesItsScriptTheComponents() throws Exception {
        assertThat(published.page("/site.html")).contains("several(2:from above:<Aloud><Bloud>)");
    }

    @Test
    void singleAreaGivesItsScriptTheOneComponentOrNone() throws Exception {
        assertThat(published.page("/site.html")).contains("one(<C>)");
        assertThat(published.page("/site/empty.html")).contains("one(none)");
    }

    @Test
    void singleAreaWithTwoComponentsIsAFailureThatSaysWhatToDo() throws Exception {
        final HttpResponse<String> answer = author.get("/site/crowded.html");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("area one of t:pages/areas", "/site/crowded/one", "remove all but one");
    }

    @Test
    void optionalAreaIsDrawnWhenSomebodyMadeItAndForThePageEditor() throws Exception {
        assertThat(author.page("/site.html")).contains("maybe()");
        assertThat(author.page("/site.html?mgnlPreview=false"))
                .contains("name=\"maybe\"", "optional=\"true\" createdAreaNode").contains("not there");
        author.system("website").getNode("/site/folder/below").addNode("maybe", "mgnl:area").getSession().save();
        assertThat(published.page("/site/folder/below.html")).contains("maybe(there)");
        assertThat(author.page("/site/folder/below.html?mgnlPreview=false"))
                .contains("optional=\"true\" created=\"true\" createdAreaNode=\"true\"");
    }

    @Test
    void areaThatIsSwitchedOffIsNotDrawn() throws Exception {
        assertThat(author.page("/site.html?mgnlPreview=false")).contains("closed()").doesNotContain("name=\"off\"");
    }

    @Test
    void filteredInheritanceTakesWhatIsMarkedFromPagesAboveAlsoAcrossAFolder() throws Exception {
        assertThat(published.page("/site/folder/below.html").replaceAll("\\s", ""))
                .contains("filtered(<inherited><own>)");
    }

    @Test
    void inheritanceWithoutComponentsTakesThePropertiesOnly() throws Exception {
        assertThat(published.page("/site/empty.html")).contains("several(0:from above:)");
    }

    @Test
    void publicInstanceMakesNoNodes() throws Exception {
        published.page("/site/empty.html");
        assertThat(published.system("website").nodeExists("/site/empty/one")).isFalse();
    }

    @Test
    void visitorsOfTheAuthorInstanceAtOnceMakeOneNode() throws Exception {
        final Session website = author.system("website");
        final Node page = website.getRootNode().addNode("rush", "mgnl:page");
        page.setProperty("mgnl:template", "t:pages/areas");
        website.save();
        final ExecutorService visitors = Executors.newFixedThreadPool(6);
        try {
            final List<Future<String>> pages = visitors.invokeAll(
                    Collections.nCopies(12, () -> author.page("/rush.html")));
            for (final Future<String> drawn : pages) {
                assertThat(drawn.get()).contains("one(none)");
            }
        } finally {
            visitors.shutdown();
        }
        assertThat(JcrUtils.getChildNodes(page)).extracting(Node::getName)
                .containsExactly("several", "one", "filtered");
    }

    @Test
    void fullAreaOffersNoFurtherComponent() throws Exception {
        assertThat(author.page("/site.html?mgnlPreview=false"))
                .containsPattern("name=\"several\"[^>]*showAddButton=\"false\" showNewComponentArea=\"false\"");
    }

    @Test
    void areaWithoutDefinitionIsWhatTheScriptSays() throws Exception {
        assertThat(author.page("/site/loose.html?mgnlPreview=false"))
                .contains("name=\"adhoc\" availableComponents=\"t:components/word\" type=\"list\" label=\"Adhoc\"");
        assertThat(author.system("website").getNode("/site/loose/adhoc").isNodeType("mgnl:area")).isTrue();
    }

    @Test
    void whoMayNotEditSeesNoMarkers() throws Exception {
        author.visitBy(Visitors.reader());
        try {
            assertThat(author.page("/site.html?mgnlPreview=false")).contains("one(<C>)").doesNotContain("cms:");
        } finally {
            author.visitBy(TestSite.everything());
        }
    }
}
