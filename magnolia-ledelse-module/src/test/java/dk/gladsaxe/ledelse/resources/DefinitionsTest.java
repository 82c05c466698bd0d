package dk.gladsaxe.ledelse.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

@DisplayName("The module's definitions")
class DefinitionsTest {

    /** The elements of a descriptor, in the only order Magnolia's DTD takes them. */
    private static final List<String> DTD_ORDER = List.of("name", "displayName", "description", "class", "versionHandler",
            "version", "properties", "components", "dependencies", "servlets", "repositories");
    private static final String JOURNAL = "ledelse-delivery";
    private static final String FUNCTIONS = "dk.gladsaxe.ledelse.templating.LedelseFunctions";

    private final Document descriptor = descriptor();

    @Test
    @DisplayName("stand in the descriptor in the order of the DTD, with the version filled in")
    void descriptorFollowsTheDtd() {
        final List<String> elements = new ArrayList<>();
        for (Node child = descriptor.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                elements.add(child.getNodeName());
            }
        }
        assertThat(elements).isSubsetOf(DTD_ORDER).isEqualTo(DTD_ORDER.stream().filter(elements::contains).toList());
        assertThat(texts("version").get(0)).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    @DisplayName("name the same workspaces in descriptor, content types and endpoints, but for what the API keeps of its own")
    void workspacesAgree() {
        assertThat(contentWorkspaces()).hasSize(5)
                .isEqualTo(workspacesOf(ModuleFiles.contentTypes(), "datasource", "workspace"))
                .isEqualTo(workspacesOf(endpoints(""), "workspace"));
    }

    @Test
    @DisplayName("name the same node types in CND, content types and endpoints")
    void nodeTypesAgree() throws Exception {
        final String cnd = Files.readString(ModuleFiles.ROOT.resolve(texts("nodeTypeFile").get(0).substring(1)));
        final Map<String, String> typeByWorkspace = ModuleFiles.contentTypes().stream().collect(Collectors.toMap(
                type -> type.textAt("datasource", "workspace"), type -> type.textAt("model", "nodeType")));
        assertThat(typeByWorkspace.values()).hasSize(5).allSatisfy(type -> assertThat(cnd).contains("[" + type + "] > mgnl:content"));
        assertThat(endpoints("")).allSatisfy(endpoint -> assertThat(endpoint.at("nodeTypes"))
                .contains(List.of(typeByWorkspace.get(endpoint.textAt("workspace")))));
    }

    @Test
    @DisplayName("never let an endpoint pass by the rights of the visitor")
    void endpointsKeepTheAccessLists() {
        assertThat(endpoints("")).allSatisfy(endpoint -> assertThat(endpoint.at("bypassWorkspaceAcls")).isEmpty());
    }

    @Test
    @DisplayName("offer every type that holds references with plain identifiers too")
    void plainEndpointsFollowTheOthers() {
        assertThat(endpoints("plain")).hasSize(4).allSatisfy(plain -> {
            assertThat(plain.tags()).contains("!include:/ledelse/restEndpoints/delivery/ledelse/" + plain.file().getFileName());
            assertThat(plain.at("references")).contains(List.of());
        });
    }

    @Test
    @DisplayName("include only files that exist")
    void includesArrive() {
        final List<TaggedYaml> files = ModuleFiles.yaml("ledelse");
        assertThat(files).flatExtracting(TaggedYaml::tags).filteredOn(tag -> tag.startsWith("!include:"))
                .isNotEmpty()
                .allMatch(tag -> Files.isRegularFile(ModuleFiles.ROOT.resolve(tag.substring("!include:/".length()))));
    }

    @Test
    @DisplayName("give templates the functions of a class that the jar holds")
    void functionsAreDeclared() throws Exception {
        final String attribute = "mgnl-bootstrap/ledelse/config.modules.rendering.renderers.freemarker.contextAttributes.ledelsefn.yaml";
        final TaggedYaml bootstrapped = TaggedYaml.read(ModuleFiles.ROOT.resolve(attribute));
        assertThat(bootstrapped.textAt("ledelsefn", "componentClass")).isEqualTo(FUNCTIONS);
        assertThat(List.of(texts("type").get(0), texts("implementation").get(0))).containsOnly(FUNCTIONS);
        assertThat(Class.forName(FUNCTIONS).getConstructor()).isNotNull();
    }

    @Test
    @DisplayName("give each role numbers, not texts, for every workspace of the module")
    void rolesReachTheWorkspaces() {
        final List<TaggedYaml> roles = ModuleFiles.yaml("mgnl-bootstrap/ledelse").stream()
                .filter(file -> file.name().startsWith("userroles.")).toList();
        assertThat(roles).hasSize(3).allSatisfy(role -> {
            final String name = role.name().substring("userroles.".length());
            final int expected = name.equals("ledelse-reader") ? 8 : 63;
            for (final String workspace : contentWorkspaces()) {
                assertThat(role.at(name, "acl_" + workspace, "0", "permissions")).as("%s, %s", name, workspace).contains(expected);
            }
            assertThat(role.at(name, "acl_" + JOURNAL)).as("nobody but the system reads or writes the API's journal").isEmpty();
            assertThat(role.textAt(name, "acl_userroles", "0", "path")).isEqualTo("/" + name);
            assertThat(role.mapAt(name, "acl_uri").values())
                    .contains(Map.of("path", "/.rest/delivery/ledelse/*", "permissions", 8));
        });
    }

    /** Those that a delivery endpoint of Magnolia's answers; a class of our own has no workspace to name. */
    private static List<TaggedYaml> endpoints(final String folder) {
        final String root = "ledelse/restEndpoints/delivery/ledelse/" + folder;
        return ModuleFiles.yaml(root).stream()
                .filter(file -> file.file().getParent().equals(ModuleFiles.ROOT.resolve(root)))
                .filter(file -> file.at("implementationClass").isEmpty()).toList();
    }

    /** Those of the descriptor that hold content. */
    private Set<String> contentWorkspaces() {
        final Set<String> workspaces = new TreeSet<>(texts("workspace"));
        assertThat(workspaces.remove(JOURNAL)).isTrue();
        return workspaces;
    }

    private static Set<String> workspacesOf(final List<TaggedYaml> files, final String... keys) {
        return files.stream().map(file -> file.textAt(keys)).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> texts(final String element) {
        final NodeList found = descriptor.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }

    private static Document descriptor() {
        try (InputStream xml = DefinitionsTest.class.getResourceAsStream("/META-INF/magnolia/ledelse.xml")) {
            final DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(xml);
        } catch (final Exception e) {
            throw new AssertionError("the descriptor does not parse", e);
        }
    }
}
