package dk.gladsaxe.ledelse.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The apps of the editors")
class AppsTest {

    static List<TaggedYaml> apps() {
        return ModuleFiles.yaml("ledelse/apps");
    }

    @ParameterizedTest(name = "show every property of the model on one tab: {0}")
    @MethodSource("apps")
    void tabsHoldTheModel(final TaggedYaml app) {
        final List<String> model = propertiesOf(app);
        final List<Object> onTabs = app.listAt("subApps", "detail", "form", "layout", "tabs").stream()
                .flatMap(tab -> ((List<?>) tab.get("fields")).stream())
                .map(field -> TaggedYaml.map(field).get("name")).toList();
        assertThat(onTabs).hasSameSizeAs(model).containsExactlyInAnyOrderElementsOf(model);
        assertThat(app.mapAt("subApps", "detail", "form", "properties").keySet()).isSubsetOf(model);
    }

    @ParameterizedTest(name = "list only what the model or the CMS holds: {0}")
    @MethodSource("apps")
    void columnsAreKnown(final TaggedYaml app) {
        assertThat(app.listAt("subApps", "browser", "workbench", "contentViews")).hasSize(2).allSatisfy(view ->
                assertThat((List<?>) view.get("columns")).extracting(column -> TaggedYaml.map(column).get("name"))
                        .startsWith("name").endsWith("jcrPublishingStatus", "mgnl:lastModified")
                        .allMatch(name -> propertiesOf(app).contains(name)
                                || List.of("jcrPublishingStatus", "mgnl:lastModified").contains(name)));
    }

    @ParameterizedTest(name = "open for the roles of the module, and let publishers alone publish: {0}")
    @MethodSource("apps")
    void rolesAreShared(final TaggedYaml app) {
        assertThat(app.tags()).contains("!include:/ledelse/includes/permissions.yaml", "!include:/ledelse/includes/publishActions.yaml");
    }

    @Test
    @DisplayName("stand in the launcher, each once")
    void launcherHoldsTheApps() {
        final TaggedYaml launcher = TaggedYaml.read(ModuleFiles.ROOT.resolve("ledelse/decorations/admincentral/config.yaml"));
        final List<Map<String, Object>> groups = launcher.listAt("layout", "groups");
        assertThat(groups).singleElement().satisfies(group ->
                assertThat((List<?>) group.get("apps")).extracting(app -> TaggedYaml.map(app).get("name"))
                        .containsExactlyInAnyOrderElementsOf(apps().stream().map(TaggedYaml::name).toList()));
    }

    private static List<String> propertiesOf(final TaggedYaml app) {
        final String type = app.tags().get(0).substring("!content-type:".length());
        return TaggedYaml.read(ModuleFiles.ROOT.resolve("ledelse/contentTypes/" + type + ".yaml"))
                .listAt("model", "properties").stream().map(property -> property.get("name").toString()).toList();
    }
}
