package dk.gladsaxe.ledelse.embedded.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Node types")
class NodeTypesTest {

    private static final String NAMESPACE = "<own = 'https://example.org/own'>\n";

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create();

    private final NodeTypes nodeTypes = REPOSITORY.repository().nodeTypes();

    @Test
    void ofMagnoliaAreKnown() throws RepositoryException {
        final NodeType page = REPOSITORY.lasting("website").getWorkspace().getNodeTypeManager().getNodeType("mgnl:page");
        for (final String type : new String[] {"mgnl:content", "mgnl:renderable", "mgnl:activatable",
            "mix:referenceable", "nt:hierarchyNode"}) {
            assertThat(page.isNodeType(type)).as(type).isTrue();
        }
        assertThat(page.isNodeType("mgnl:contentNode")).isFalse();
        assertThat(page.hasOrderableChildNodes()).isTrue();
    }

    @Test
    void areRegisteredAnewAfterAHarmlessChange() throws RepositoryException {
        nodeTypes.register("own.cnd", NAMESPACE + "[own:grown] > mgnl:content");
        nodeTypes.register("own.cnd", NAMESPACE + "[own:grown] > mgnl:content\n- own:more (string)");
        assertThat(REPOSITORY.lasting("website").getWorkspace().getNodeTypeManager().getNodeType("own:grown")
                .getDeclaredPropertyDefinitions()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is refused for line {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [own:a] > mgnl:content\\n[own:b > mgnl:content    | 3 | delimiter
            [own:c] > mgnl:content\\n\\n[own:d] > own:missing | 4 | missing
            [own:e] > mgnl:content\\n- own:x (text)           | 3 | text
            [foreign:f] > mgnl:content                        | 2 | foreign
            """)
    void anErrorIsToldWithFileAndLine(final String cnd, final int line, final String reason) {
        assertThatThrownBy(() -> nodeTypes.register("/module/own.cnd", NAMESPACE + cnd.replace("\\n", "\n")))
                .isInstanceOf(NodeTypesInvalid.class)
                .hasMessageStartingWith("/module/own.cnd, line " + line + ": ").hasMessageContaining(reason);
    }

    @Test
    void aPrefixCannotChangeItsUri() {
        nodeTypes.registerNamespaces("first.yaml", Map.of("stable", "https://example.org/stable"));
        nodeTypes.registerNamespaces("first.yaml", Map.of("stable", "https://example.org/stable"));
        assertThatThrownBy(() -> nodeTypes.registerNamespaces(
                "second.yaml", Map.of("stable", "https://example.org/other"))).isInstanceOf(NodeTypesInvalid.class)
                .hasMessageContaining("second.yaml").hasMessageContaining("https://example.org/stable");
    }
}
