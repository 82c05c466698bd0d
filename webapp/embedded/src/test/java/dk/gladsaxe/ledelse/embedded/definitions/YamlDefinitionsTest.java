package dk.gladsaxe.ledelse.embedded.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.yaml.MemoryResources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Definitions")
class YamlDefinitionsTest {

    private static final String TEMPLATE = "templateScript: /shop/a.ftl\n";
    private static final String DELIVERY = "$type: jcrDeliveryEndpoint_v2\nworkspace: website\n";

    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void hostModules() {
        files.put("/site/config.yaml", """
                site:
                  i18n:
                    defaultLocale: da
                    locales:
                      da: {language: da}
                      en: {language: en}
                  templates: {availability: {enableAll: true}}
                """);
        files.put("/admincentral/config.yaml", "layout: {groups: [{name: content}]}\n");
        files.put("/shop/a.ftl", "a");
    }

    private Definitions load() {
        return YamlDefinitions.load(new MemoryResources(files), List.of("site", "admincentral", "shop", "pages"));
    }

    @ParameterizedTest(name = "{0}.yaml is served at {1}")
    @CsvSource({"delivery/shop/things_v1, delivery/shop/things/v1",
        "delivery/my_shop/things_v1, delivery/my_shop/things/v1", "plain, plain", "a_b_c, a/b/c"})
    void endpointsTakeTheirPathFromTheirFile(final String file, final String path) {
        files.put("/shop/restEndpoints/" + file + ".yaml", DELIVERY);
        assertThat(load().endpoints()).extracting(EndpointDefinition::path).containsExactly(path);
    }

    @Test
    void anEndpointMayNameItsPathItself() {
        files.put("/shop/restEndpoints/x_v1.yaml", DELIVERY + "endpointPath: /delivery/own_name\n");
        assertThat(load().endpoints()).extracting(EndpointDefinition::path).containsExactly("delivery/own_name");
    }

    @Test
    void anEndpointCannotAskForRenditionsOfImages() {
        files.put("/shop/restEndpoints/x_v1.yaml", DELIVERY + """
                references:
                  - name: image
                    propertyName: image
                    referenceResolver: {$type: assetReferenceResolver, assetRenditions: [small]}
                """);
        assertThatThrownBy(this::load).hasMessageContaining("assetRenditions").hasMessageContaining("renditions");
    }

    @Test
    void aClassOfTheModuleMayServeAnEndpoint() {
        files.put("/shop/restEndpoints/api.yaml", """
                class: info.magnolia.rest.registry.ConfiguredEndpointDefinition
                implementationClass: org.example.Api
                """);
        assertThat(load().endpoints()).singleElement().isInstanceOfSatisfying(EndpointDefinition.Resource.class,
                resource -> assertThat(resource.implementationClass()).isEqualTo("org.example.Api"));
    }

    @Test
    void decorationsApplyInTheOrderOfTheModules() {
        files.put("/shop/templates/pages/p.yaml", TEMPLATE + "title: First\nparameters: {a: 1, b: 1}\n");
        files.put("/pages/decorations/shop/templates/pages/p.yaml", "title: Last\nparameters: {b: 2}\n");
        files.put("/shop/decorations/shop/templates/pages/p.parameters.yaml", "b: 3\nc: 3\n");

        final TemplateDefinition template = load().template("shop:pages/p").orElseThrow();

        assertThat(template.title()).contains("Last");
        assertThat(template.parameters()).isEqualTo(Map.of("a", 1, "b", 2, "c", 3));
    }

    @Test
    void decorationsReachTheSiteAndTheLauncher() {
        files.put("/shop/decorations/site/config.site.i18n.yaml",
                "locales: {de: {language: de}}\nfallbackLocale: en\n");
        files.put("/shop/decorations/site/config.yaml",
                "site: {templates: {availability: {enableAll: false, templates: {p: {id: 'shop:pages/p'}}}}}\n");
        files.put("/shop/templates/pages/p.yaml", TEMPLATE);
        files.put("/shop/dialogs/d.yaml", "form: {properties: {}}\n");
        files.put("/shop/decorations/admincentral/config.yaml",
                "layout: {groups: [{name: content, label: Ours}, {name: extra}]}\n");

        final Definitions definitions = load();

        assertThat(definitions.site().locales()).extracting(Locale::toString).containsExactly("da", "en", "de");
        assertThat(definitions.site().fallbackLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(definitions.site().allTemplates()).isFalse();
        assertThat(definitions.site().templates()).containsExactly("shop:pages/p");
        assertThat(definitions.launcher()).extracting(LauncherGroup::name).containsExactly("content", "extra");
    }

    @Test
    void anAppIsOpenToTheRolesItNamesBesidesTheSuperuser() {
        files.put("/shop/contentTypes/thing.yaml", """
                datasource: {$type: jcrContentTypeDatasource, workspace: things}
                model:
                  properties: [{name: name}, {name: link, type: 'reference:thing'}, {name: texts, multiple: true}]
                """);
        files.put("/shop/apps/things.yaml", """
                !content-type:thing
                permissions: {roles: {editor: shop-editor}}
                subApps:
                  detail:
                    form:
                      properties:
                        texts: {label: Texts}
                        link: {$type: textField, rows: 2}
                """);
        assertThat(load().app("things").orElseThrow().roles()).containsExactly("superuser", "shop-editor");
    }

    @Test
    void messagesAreCleanedAndLaterModulesWin() {
        files.put("/shop/i18n/m_da.properties", "a=Fra <b>os</b><script>x</script>\nb=Første\n");
        files.put("/pages/i18n/m_da.properties", "b=Sidste\n");
        files.put("/pages/i18n/m.properties", "c=English\n");
        files.put("/pages/i18n/m_de_AT.properties", "d=Servus\n");
        final Messages messages = load().messages();
        final Locale danish = Locale.forLanguageTag("da");
        assertThat(messages.text("a", danish)).isEqualTo("Fra <b>os</b>");
        assertThat(messages.text("b", Locale.forLanguageTag("da-DK"))).isEqualTo("Sidste");
        assertThat(messages.text("c", danish)).isEqualTo("English");
        assertThat(messages.findExactly("c", danish)).isEmpty();
        assertThat(messages.text("d", danish)).isEqualTo("Servus");
        assertThat(messages.text("e", danish)).isEqualTo("e");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', value = {
        "/shop/templates/pages/p.yaml | templateScript: /shop/a.ftl, modelClass: org.example.M | do modelClass",
        "/shop/templates/pages/p.yaml | templateScript: /shop/a.ftl, variations: {a: b} | do variations",
        "/shop/templates/pages/p.yaml | templateScript: /shop/a.ftl, renderType: jsp | does not render by jsp",
        "/shop/templates/pages/p.yaml | $type: spa, templateScript: /shop/a.ftl | does not do spa",
        "/shop/restEndpoints/e.yaml | $type: jcrDeliveryEndpoint_v2, workspace: x, personalized: true | personalized",
        "/shop/restEndpoints/e.yaml | $type: jcrPagesDeliveryEndpoint_v2, workspace: x | jcrPagesDeliveryEndpoint_v2",
        "/shop/virtualUriMappings/v.yaml | class: info.magnolia.virtualuri.mapping.DefaultVirtualUriMapping | not do",
        "/shop/themes/t.yaml | a: b | does not read definitions below themes",
        "/shop/decorations/pages-app/apps/pages-app.yaml | label: A | no definitions of module pages-app",
        "/shop/decorations/i18n/config.yaml | a: b | no configuration of module i18n",
        "/shop/decorations/site/config.yaml | site: {theme: {name: a}} | does not do theme"})
    void refuseByNameWhatThisHostDoesNotDo(final String file, final String inside, final String says) {
        files.put(file.strip(), "{" + inside.strip() + "}");
        assertThatThrownBy(this::load)
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining(file.strip()).hasMessageContaining(says.strip());
    }

    @Test
    void tellOfEveryErrorAtOnce() {
        files.put("/shop/templates/pages/p.yaml", TEMPLATE + "visibel: true\ndialog: shop:gone\n");
        files.put("/shop/dialogs/d.yaml", "form: {properties: {a: {$type: nothing}}}\n");
        assertThatThrownBy(this::load).isInstanceOfSatisfying(DefinitionsInvalid.class, invalid ->
                assertThat(invalid.problems()).hasSize(3));
    }
}
