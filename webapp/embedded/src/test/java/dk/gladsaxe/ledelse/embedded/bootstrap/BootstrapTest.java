package dk.gladsaxe.ledelse.embedded.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bootstrap")
class BootstrapTest {

    private final TestRepository repository = TestRepository.create();
    private final Bootstrap bootstrap = new Bootstrap(repository);
    private final Session website = repository.lasting("website");

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aModuleIsLoadedOnceAndItsVersionIsRemembered() throws RepositoryException {
        final List<Resource> files = List.of(yaml("website.home.yaml", "home: {jcr:primaryType: mgnl:page, title: A}"));
        assertThat(bootstrap.installed("own")).isEmpty();
        assertThat(bootstrap.install("own", "1.0", files, List.of())).isTrue();
        assertThat(bootstrap.installed("own")).contains("1.0");
        website.getNode("/home").remove();
        website.save();
        assertThat(bootstrap.install("own", "2.0", files, List.of())).isFalse();
        assertThat(website.nodeExists("/home")).isFalse();
        assertThat(bootstrap.installed("own")).contains("1.0");
    }

    @Test
    void aModuleWhoseInstallationWasCutOffIsLoadedAgain() throws RepositoryException {
        final List<Resource> files = List.of(yaml("website.home.yaml", "home: {jcr:primaryType: mgnl:page, title: A}"));
        assertThat(bootstrap.begin("own", files, List.of())).isTrue();
        website.getNode("/home").remove();
        website.save();
        assertThat(bootstrap.begin("own", files, List.of())).isTrue();
        assertThat(website.nodeExists("/home")).isTrue();
        bootstrap.remember("own", "1.0");
        assertThat(bootstrap.begin("own", files, List.of())).isFalse();
    }

    @Test
    void samplesComeAfterTheRest() throws RepositoryException {
        bootstrap.install("own", "1.0",
                List.of(yaml("website.home.yaml", "home: {jcr:primaryType: mgnl:page, title: A}")),
                List.of(yaml("website.home.a.yaml", "a: {title: B}"), yaml("website.x.yaml", "x: ")));
        assertThat(website.nodeExists("/home/a")).isTrue();
        assertThat(website.nodeExists("/x")).isTrue();
    }

    @Test
    void shorterNamesComeFirstSoThatParentsAreThere() throws RepositoryException {
        bootstrap.load(List.of(
                yaml("website.home.child.yaml", "child: {jcr:primaryType: mgnl:page}"),
                yaml("website.home.yaml", "home: {jcr:primaryType: mgnl:page}")));
        assertThat(website.nodeExists("/home/child")).isTrue();
        assertThat(website.getNode("/home").isNodeType("mgnl:page")).isTrue();
    }

    @Test
    void missingParentsAreContent() throws RepositoryException {
        repository.bootstrap("website.a.b.c.yaml", "c: {title: C}");
        assertThat(website.getNode("/a/b").getPrimaryNodeType().getName()).isEqualTo("mgnl:content");
        assertThat(website.getNode("/a/b/c").getPrimaryNodeType().getName()).isEqualTo("mgnl:contentNode");
    }

    @Test
    void aDotInANameIsDoubledInTheFilesName() throws RepositoryException {
        repository.bootstrap("website.home.release-1..0.yaml", "release-1.0: {title: Udgave}");
        assertThat(website.getProperty("/home/release-1.0/title").getString()).isEqualTo("Udgave");
    }

    @Test
    void anExistingNodeIsReplacedWhateverIdentifierItHas() throws RepositoryException {
        for (final String title : List.of("first", "second")) {
            repository.bootstrap("website.home.yaml", """
                    home:
                      jcr:uuid: 88888888-0000-4000-8000-000000000001
                      title: %s
                      %s: {child: {text: x}}
                    """.formatted(title, title));
        }
        assertThat(website.getProperty("/home/title").getString()).isEqualTo("second");
        assertThat(website.getNode("/home").getIdentifier()).isEqualTo("88888888-0000-4000-8000-000000000001");
        assertThat(website.nodeExists("/home/first")).isFalse();
        assertThat(website.nodeExists("/home/second/child")).isTrue();
    }

    @Test
    void nodesWithoutIdentifierGetTheSameOneOnEveryInstance() throws RepositoryException {
        final String yaml = "home: {jcr:primaryType: mgnl:page, area: {'0': {text: x}}}";
        repository.bootstrap("website.sites.home.yaml", yaml);
        try (TestRepository other = TestRepository.create()) {
            other.bootstrap("website.sites.home.yaml", yaml);
            for (final String path : List.of("/sites", "/sites/home", "/sites/home/area/0")) {
                assertThat(other.lasting("website").getNode(path).getIdentifier())
                        .isEqualTo(website.getNode(path).getIdentifier());
            }
        }
    }

    @Test
    void tagsAndPlainSpellingsGiveTypes() throws RepositoryException {
        repository.bootstrap("website.home.yaml", """
                home:
                  jcr:primaryType: mgnl:content
                  jcr:mixinTypes: [mgnl:hasVersion]
                  path: !path /a/b
                  uri: !uri https://example.org/
                  weak: !weakreference 99999999-0000-4000-8000-000000000000
                  reference: !reference 88888888-0000-4000-8000-000000000002
                  binary: !binary SGVq
                  day: 2026-01-02
                  many: [1, 2]
                  none: []
                  quoted: '12'
                  empty:
                  child: {jcr:uuid: 88888888-0000-4000-8000-000000000002}
                """);
        final Node home = website.getNode("/home");
        assertThat(home.isNodeType("mgnl:hasVersion")).isTrue();
        assertThat(home.getProperty("path").getType()).isEqualTo(PropertyType.PATH);
        assertThat(home.getProperty("uri").getType()).isEqualTo(PropertyType.URI);
        assertThat(home.getProperty("weak").getType()).isEqualTo(PropertyType.WEAKREFERENCE);
        assertThat(home.getProperty("reference").getNode().getPath()).isEqualTo("/home/child");
        assertThat(home.getProperty("binary").getBinary().getStream()).hasContent("Hej");
        assertThat(home.getProperty("day").getType()).isEqualTo(PropertyType.DATE);
        assertThat(home.getProperty("many").getValues()[1].getLong()).isEqualTo(2);
        assertThat(home.getProperty("none").getValues()).isEmpty();
        assertThat(home.getProperty("quoted").getType()).isEqualTo(PropertyType.STRING);
        assertThat(home.hasProperty("empty")).isFalse();
        assertThat(home.getNode("empty").getPrimaryNodeType().getName()).isEqualTo("mgnl:contentNode");
    }

    @Test
    void xmlIsReadAsSystemViewAndAsDocumentView() throws RepositoryException {
        repository.bootstrap("website.system.xml", """
                <sv:node sv:name="system" xmlns:sv="http://www.jcp.org/jcr/sv/1.0">
                  <sv:property sv:name="jcr:primaryType" sv:type="Name"><sv:value>mgnl:page</sv:value></sv:property>
                  <sv:property sv:name="title" sv:type="String"><sv:value>Side</sv:value></sv:property>
                </sv:node>
                """).bootstrap("website.document.xml", """
                <document xmlns:jcr="http://www.jcp.org/jcr/1.0" jcr:primaryType="mgnl:page" title="Side"/>
                """);
        assertThat(website.getProperty("/system/title").getString()).isEqualTo("Side");
        assertThat(website.getProperty("/document/title").getString()).isEqualTo("Side");
    }

    @Test
    void nothingOfAModuleIsSavedWhenOneFileIsWrong() throws RepositoryException {
        final List<Resource> files = List.of(
                yaml("website.home.yaml", "home: {jcr:primaryType: mgnl:page}"),
                yaml("dam.wrong.yaml", "wrong: {jcr:primaryType: mgnl:resource, title: no data}"));
        assertThatThrownBy(() -> bootstrap.install("own", "1.0", files, List.of()))
                .isInstanceOf(BootstrapInvalid.class)
                .hasMessageContaining("dam.wrong.yaml").hasMessageContaining("jcr:data");
        assertThat(website.nodeExists("/home")).isFalse();
        assertThat(bootstrap.installed("own")).isEmpty();
    }

    private static Resource yaml(final String name, final String content) {
        return TestRepository.resource(name, content);
    }
}
