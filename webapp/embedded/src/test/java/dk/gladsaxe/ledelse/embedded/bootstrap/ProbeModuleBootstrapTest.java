package dk.gladsaxe.ledelse.embedded.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The content of the probe module, as a Magnolia loaded it")
class ProbeModuleBootstrapTest {

    private static final Path MODULE = Path.of("src/test/resources/magnolia-vectors/probe-module");

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .workspaces("probe-topics", "probe-stories")
            .cnd(MODULE.resolve("probe/nodetypes/probe.cnd"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap/probe"));

    private final Session topics = REPOSITORY.lasting("probe-topics");
    private final Session website = REPOSITORY.lasting("website");

    @Test
    void everyValueHasTheTypeThatYamlReads() throws RepositoryException {
        final Node second = topics.getNode("/second");
        assertThat(second.getPrimaryNodeType().getName()).isEqualTo("probe:topic");
        assertThat(second.getIdentifier()).isEqualTo("11111111-0000-4000-8000-000000000002");
        assertThat(second.getProperty("rank").getType()).isEqualTo(PropertyType.LONG);
        assertThat(second.getProperty("weight").getDouble()).isEqualTo(1.5);
        assertThat(second.getProperty("active").getType()).isEqualTo(PropertyType.BOOLEAN);
        assertThat(second.getProperty("day").getDate().toInstant()).isEqualTo(Instant.parse("2023-06-01T08:30:00Z"));
        assertThat(second.getProperty("tags").isMultiple()).isTrue();
        assertThat(second.getProperty("tags").getValues()).hasSize(1);
    }

    @Test
    void aFileBelowAFolderFindsItsPlace() throws RepositoryException {
        assertThat(topics.getNode("/folder/fourth").getIdentifier()).isEqualTo("11111111-0000-4000-8000-000000000004");
    }

    @Test
    void aBinaryIsRead() throws RepositoryException {
        final Node content = REPOSITORY.lasting("dam").getNode("/probe-picture/jcr:content");
        assertThat(content.getProperty("jcr:data").getBinary().getSize()).isEqualTo(5105);
    }

    @Test
    void bootstrappedNodesAreMadeByAdmin() throws RepositoryException {
        assertThat(REPOSITORY.lasting("probe-stories").getNode("/story-1").getProperty("jcr:createdBy").getString())
                .isEqualTo("admin");
    }

    @Test
    @DisplayName("Pages in order of identifier come as in the recorded answer pages-root")
    void pagesInOrderOfIdentifier() throws RepositoryException {
        final List<Node> pages = new ArrayList<>();
        for (final NodeIterator children = website.getNode("/probe-site").getNodes(); children.hasNext();) {
            final Node child = children.nextNode();
            if (child.isNodeType("mgnl:page")) {
                pages.add(child);
            }
        }
        pages.sort(Comparator.comparing(ProbeModuleBootstrapTest::identifier));
        assertThat(pages).extracting(Node::getName)
                .containsExactly("picture", "functions", "topic", "wrong", "untemplated", "child");
    }

    private static String identifier(final Node node) {
        try {
            return node.getIdentifier();
        } catch (final RepositoryException e) {
            throw new AssertionError(e);
        }
    }
}
