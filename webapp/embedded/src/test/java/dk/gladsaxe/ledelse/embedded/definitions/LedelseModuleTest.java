package dk.gladsaxe.ledelse.embedded.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.templating.LedelseFunctions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The definitions of the module ledelse")
class LedelseModuleTest {

    private ModuleSet modules;
    private Definitions definitions;

    @BeforeEach
    void load() throws URISyntaxException {
        final Path module = Path.of(LedelseFunctions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        modules = ModuleSet.open(List.of(module), List.of());
        definitions = YamlDefinitions.load(modules.resources(), modules.names());
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void endpointsResolveReferencesAndThePlainOnesDoNot() {
        assertThat(endpoint("delivery/ledelse/stories/v1").references())
                .extracting(EndpointDefinition.Reference::propertyName).contains("relations?", "focusPoints?", "questions", "image");
        assertThat(endpoint("delivery/ledelse/plain/stories/v1")).satisfies(plain -> {
            assertThat(plain.references()).isEmpty();
            assertThat(plain.workspace()).isEqualTo("ledelse-stories");
            assertThat(plain.excludeProperties()).contains("narratorName");
        });
        assertThat(definitions.endpoints()).hasSize(10);
    }

    @Test
    void theApiIsAClassOfTheModule() {
        assertThat(definitions.endpoints()).filteredOn(EndpointDefinition.Resource.class::isInstance).singleElement()
                .satisfies(api -> assertThat(api.path()).isEqualTo("delivery/ledelse/api/v1"));
    }

    @Test
    void appsAreOpenForTheRolesOfTheModule() {
        assertThat(definitions.apps()).hasSize(5).allSatisfy(app ->
                assertThat(app.roles()).containsExactlyInAnyOrder("superuser", "ledelse-editor", "ledelse-publisher"));
    }

    @Test
    void appsStandInAGroupOfTheirOwn() {
        assertThat(definitions.launcher()).filteredOn(group -> group.name().equals("ledelse")).singleElement()
                .satisfies(group -> assertThat(group.apps()).hasSize(5));
    }

    @Test
    void everyContentTypeSharesTheDatasource() {
        assertThat(definitions.contentTypes()).hasSize(5).allSatisfy(type -> {
            assertThat(type.autoCreate()).isTrue();
            assertThat(type.namespaces()).containsEntry("ledelse", "https://gladsaxe.dk/jcr/ledelse/1.0");
            assertThat(type.nodeTypeDefinition()).contains("/ledelse/nodetypes/ledelse.cnd");
        });
    }

    @Test
    void choicesAreLabelledInBothLanguages() {
        final ContentTypeDefinition.Option across = definitions.contentType("ledelseRelation").orElseThrow()
                .model().properties().stream().filter(property -> property.name().equals("key")).findFirst().orElseThrow()
                .options().get(0);
        final String key = across.label().orElseThrow();
        assertThat(definitions.messages().text(key, Locale.forLanguageTag("da"))).isEqualTo("På tværs");
        assertThat(definitions.messages().text(key, Locale.ENGLISH)).isEqualTo("Across");
    }

    private EndpointDefinition.Delivery endpoint(final String path) {
        return (EndpointDefinition.Delivery) definitions.endpoints().stream()
                .filter(endpoint -> endpoint.path().equals(path)).findFirst().orElseThrow();
    }
}
