package dk.gladsaxe.ledelse.embedded.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small light module without a fault, for tests to put one in. */
final class DemoModule {

    static final String TEMPLATE = "templates/pages/page.yaml";
    static final String SCRIPT = "templates/pages/page.ftl";
    static final String DIALOG = "dialogs/components/text.yaml";
    static final String CONTENT_TYPE = "contentTypes/demoThing.yaml";
    static final String APP = "apps/demo-things-app.yaml";
    static final String ENDPOINT = "restEndpoints/delivery/demo/things_v1.yaml";
    static final String MAPPING = "virtualUriMappings/thing.yaml";
    static final String LAUNCHER = "decorations/admincentral/config.yaml";
    static final String DANISH = "i18n/demo-messages_da.properties";
    static final String ENGLISH = "i18n/demo-messages_en.properties";

    private static final String MESSAGES = """
            demo.templates.pages.page=Page
            demo.templates.components.text=Text
            templates.areas.main=Main
            demo.components.text.label=Text
            fields.text.label=Text
            fields.name.label=Name
            fields.colour.label=Colour
            fields.colour.options.red=Red
            demo-things-app.app.label=Things
            app-launcher.demo.label=Demo
            demo.hello=Hello
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    DemoModule() {
        files.put("module.yaml", "version: 1.0\ndependencies:\n  - {name: core, version: '6.2/*'}\n");
        files.put(TEMPLATE, """
                templateScript: /demo/templates/pages/page.ftl
                areas:
                  main:
                    availableComponents:
                      text: {id: 'demo:components/text'}
                """);
        files.put(SCRIPT, "<h1>${i18n['demo.hello']}</h1>[@cms.area name=\"main\" /]${cmsfn.link(content)}");
        files.put("templates/components/text.yaml", """
                templateScript: /demo/templates/components/text.ftl
                dialog: demo:components/text
                """);
        files.put("templates/components/text.ftl", "<p>${content.text!}</p>");
        files.put(DIALOG, """
                form:
                  properties:
                    text: {$type: textField}
                """);
        files.put(CONTENT_TYPE, contentType("""
                    - name: name
                    - name: colour
                      options:
                        - value: red
                """));
        files.put(APP, "!content-type:demoThing\nname: demo-things-app\n");
        files.put(ENDPOINT, """
                $type: jcrDeliveryEndpoint_v2
                workspace: demo-things
                nodeTypes: [mgnl:content]
                """);
        files.put(MAPPING, """
                class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping
                fromUri: ^/things/([a-z]+)$
                toUri: forward:/thing?name=$1
                """);
        files.put(LAUNCHER, """
                layout:
                  groups:
                    - name: demo
                      apps:
                        - name: demo-things-app
                """);
        files.put(DANISH, MESSAGES);
        files.put(ENGLISH, MESSAGES);
    }

    /** A content type with these properties, indented by four. */
    static String contentType(final String properties) {
        return """
                datasource:
                  $type: jcrContentTypeDatasource
                  workspace: demo-things
                  autoCreate: true
                model:
                  properties:
                """ + properties;
    }

    static String messages() {
        return MESSAGES;
    }

    Map<String, String> files() {
        return Map.copyOf(files);
    }

    DemoModule with(final String file, final String content) {
        files.put(file, content);
        return this;
    }

    /** Writes it below a folder and checks it; gives what is found. */
    CheckReport checkedIn(final Path folder) {
        try {
            for (final Map.Entry<String, String> file : files.entrySet()) {
                final Path path = folder.resolve("demo").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Checker(List.of()).check(List.of(folder.resolve("demo")));
    }
}
