package dk.gladsaxe.ledelse.embedded.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The probe module, which a Magnolia installed without a problem")
class ProbeModuleTest {

    private static final Path PROBE = Path.of("src/test/resources/magnolia-vectors/probe-module");

    private ModuleSet modules;
    private Definitions definitions;

    @BeforeEach
    void load() {
        modules = ModuleSet.open(List.of(PROBE), List.of());
        definitions = YamlDefinitions.load(modules.resources(), modules.names());
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void comesAfterEveryModuleItDependsOn() {
        assertThat(modules.names()).containsSubsequence("content-types", "probe").containsSubsequence("site", "probe");
    }

    @Test
    void bringsWorkspacesWithTheirNodeTypes() {
        final Module probe = modules.inOrder().stream().filter(module -> module.name().equals("probe"))
                .findFirst().orElseThrow();
        assertThat(probe.repositories()).containsExactly(new Module.RepositoryMapping(
                List.of("probe-topics", "probe-stories"), Optional.of("/probe/nodetypes/probe.cnd")));
        assertThat(probe.files().orElseThrow().files("mgnl-bootstrap")).isNotEmpty();
    }

    @Test
    void keepsWhatItBootstrapsOutOfItsResources() {
        assertThat(modules.resources().roots()).contains("probe").doesNotContain("mgnl-bootstrap", "META-INF");
        assertThat(modules.resources().find("/mgnl-bootstrap/probe/userroles.probe-editor.yaml")).isEmpty();
    }

    @Test
    void definesTemplatesWithAreas() {
        final TemplateDefinition basic = definitions.template("probe:pages/basic").orElseThrow();
        assertThat(basic.page()).isTrue();
        assertThat(basic.parameters()).containsEntry("colour", "green");
        assertThat(basic.areas()).containsOnlyKeys("main", "aside", "footer", "banner");
        assertThat(basic.areas().get("main").components())
                .containsExactly("probe:components/text", "probe:components/storyTeaser");
        assertThat(basic.areas().get("footer").inheritance()).isEqualTo(new AreaDefinition.Inheritance(
                true, AreaDefinition.Inheritance.Components.ALL, false));
        assertThat(basic.areas().get("banner").type()).isEqualTo(AreaDefinition.Type.NO_COMPONENT);
    }

    @Test
    void definesContentTypes() {
        final ContentTypeDefinition story = definitions.contentType("probeStory").orElseThrow();
        assertThat(story.workspace()).isEqualTo("probe-stories");
        assertThat(story.model().nodeType()).isEqualTo("probe:story");
        assertThat(story.model().subModels()).extracting(ContentTypeDefinition.SubModel::name).containsExactly("note");
        assertThat(definitions.contentType("probeTopic").orElseThrow().model().properties())
                .filteredOn(property -> property.name().equals("side")).singleElement()
                .satisfies(side -> assertThat(side.options())
                        .extracting(ContentTypeDefinition.Option::value).containsExactly("left", "right"));
    }

    @Test
    void servesEndpointsWhereTheirFilesSay() {
        assertThat(definitions.endpoints()).extracting(EndpointDefinition::path).containsExactlyInAnyOrder(
                "delivery/probe/pages/v1", "delivery/probe/raw/v1", "delivery/probe/stories/v1",
                "delivery/probe/topics/v1");
        assertThat(definitions.endpoints()).filteredOn(endpoint -> endpoint.path().endsWith("raw/v1")).singleElement()
                .isInstanceOfSatisfying(EndpointDefinition.Delivery.class, raw -> {
                    assertThat(raw.limit()).isEqualTo(10);
                    assertThat(raw.childNodeTypes()).containsExactly("mgnl:contentNode");
                    assertThat(raw.includeSystemProperties()).isTrue();
                });
    }

    @Test
    void opensItsAppsToTheSuperuserAlone() {
        final AppDefinition app = definitions.app("probe-topics-app").orElseThrow();
        assertThat(app.contentType()).contains("probeTopic");
        assertThat(app.roles()).containsExactly("superuser");
        assertThat(app.tree()).as("what the file spells, and what is generated").containsKeys("name", "label", "subApps");
    }

    @Test
    void speaksDanishAndFallsBackToEnglish() {
        final Locale danish = Locale.forLanguageTag("da");
        assertThat(definitions.messages().text("probe.greeting", danish)).isEqualTo("Goddag æøå");
        assertThat(definitions.messages().text("probe.only-en", danish)).isEqualTo("Only in English");
        assertThat(definitions.messages().text("probe.missing", danish)).isEqualTo("probe.missing");
    }

    @Test
    void mapsAnAddressAndDecoratesTheSite() {
        assertThat(definitions.virtualUris()).filteredOn(mapping -> mapping.name().equals("topic")).singleElement()
                .satisfies(mapping ->
                        assertThat(mapping.fromUri().matcher("/probe-site/topics/first.html").matches()).isTrue());
        assertThat(definitions.site().locales()).extracting(Locale::toString).containsExactly("da", "en");
        assertThat(definitions.site().allTemplates()).isTrue();
    }

    @Test
    void definesDialogsAsTheYamlSpellsThem() {
        assertThat(definitions.dialog("probe:components/text").orElseThrow().form()).containsKey("properties");
    }
}
