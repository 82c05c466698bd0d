package dk.gladsaxe.ledelse.embedded.check;

import static dk.gladsaxe.ledelse.embedded.check.DemoModule.APP;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.CONTENT_TYPE;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.DANISH;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.DIALOG;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.ENDPOINT;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.ENGLISH;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.LAUNCHER;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.MAPPING;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.SCRIPT;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.TEMPLATE;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.contentType;
import static dk.gladsaxe.ledelse.embedded.check.DemoModule.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The checker")
class CheckerTest {

    private static final String SCRIPTED = "templateScript: /demo/templates/pages/page.ftl\n";
    private static final String ENDPOINT_HEAD =
            "$type: jcrDeliveryEndpoint_v2\nworkspace: demo-things\nnodeTypes: [mgnl:content]\n";
    private static final String AREAS = "areas: {main: {}}\n";

    @TempDir
    private Path folder;

    /** A file with one fault, the rule it breaks, and words of the finding. */
    private record Fault(String what, String file, String content, Rule rule, int line, String says) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("a misspelt key", TEMPLATE, SCRIPTED + "visibel: true\n" + AREAS,
                        Rule.UNKNOWN_KEY, 2, "did you mean visible?"),
                new Fault("a key of another kind", TEMPLATE, SCRIPTED + AREAS + "workspace: website\n",
                        Rule.UNKNOWN_KEY, 3, "nothing reads the key workspace"),
                new Fault("an unknown area type", TEMPLATE, SCRIPTED + "areas:\n  main: {type: flow}\n",
                        Rule.WRONG_VALUE, 3, "use one of list, noComponent, single"),
                new Fault("a script that is not there", TEMPLATE, "templateScript: /demo/no.ftl\n" + AREAS,
                        Rule.DANGLING, 1, "there is no resource /demo/no.ftl"),
                new Fault("no script at all", TEMPLATE, "visible: true\n" + AREAS,
                        Rule.MISSING_KEY, 1, "names no script"),
                new Fault("a dialog that is not there", TEMPLATE, SCRIPTED + AREAS + "dialog: demo:components/txt\n",
                        Rule.DANGLING, 3, "did you mean demo:components/text?"),
                new Fault("a component that is not there", TEMPLATE, SCRIPTED + """
                        areas:
                          main:
                            availableComponents:
                              text: {id: 'demo:components/gone'}
                        """, Rule.DANGLING, 5, "there is no template demo:components/gone"),
                new Fault("a component without id", TEMPLATE, SCRIPTED
                        + "areas: {main: {availableComponents: {text: {enabled: true}}}}\n",
                        Rule.MISSING_KEY, 2, "the key id is missing"),
                new Fault("a switch that is a word", TEMPLATE, SCRIPTED + AREAS + "visible: maybe\n",
                        Rule.WRONG_VALUE, 3, "true or false was expected"),
                new Fault("a number that is a word", TEMPLATE, SCRIPTED + "areas: {main: {maxComponents: three}}\n",
                        Rule.WRONG_VALUE, 2, "a whole number was expected"),
                new Fault("a number that is too great", ENDPOINT, ENDPOINT_HEAD + "depth: 2147483648\n",
                        Rule.WRONG_VALUE, 4, "from -2147483648 to 2147483647 was expected"),
                new Fault("a page size beyond all counting", ENDPOINT, ENDPOINT_HEAD + "limit: 9223372036854775808\n",
                        Rule.WRONG_VALUE, 4, "from -9223372036854775808 to 9223372036854775807 was expected"),
                new Fault("yes where text is meant", TEMPLATE, SCRIPTED + AREAS + "title: yes\n",
                        Rule.READS_DIFFERENTLY, 3, "YAML reads yes as true"),
                new Fault("no among free parameters", TEMPLATE, SCRIPTED + AREAS + "parameters: {country: no}\n",
                        Rule.READS_DIFFERENTLY, 3, "YAML reads no as false"),
                new Fault("an octal number", TEMPLATE, SCRIPTED + AREAS + "parameters: {code: 010}\n",
                        Rule.READS_DIFFERENTLY, 3, "octal"),
                new Fault("a number with underscores", TEMPLATE, SCRIPTED + AREAS + "parameters: {code: 1_000}\n",
                        Rule.READS_DIFFERENTLY, 3, "1_000 is read as the number 1000"),
                new Fault("a time of day", TEMPLATE, SCRIPTED + AREAS + "parameters: {at: 12:30}\n",
                        Rule.READS_DIFFERENTLY, 3, "to the base of 60"),
                new Fault("a key that is no text", TEMPLATE, SCRIPTED + AREAS + "parameters: {on: 'x'}\n",
                        Rule.READS_DIFFERENTLY, 3, "the key on is not text"),
                new Fault("a date where text is meant", TEMPLATE, SCRIPTED + AREAS + "title: 2026-01-15\n",
                        Rule.READS_DIFFERENTLY, 3, "text was expected"),
                new Fault("an empty value", TEMPLATE, SCRIPTED + AREAS + "description:\n",
                        Rule.EMPTY_VALUE, 3, "has no value"),
                new Fault("a key twice", TEMPLATE, SCRIPTED + "visible: true\n" + AREAS + "visible: false\n",
                        Rule.DUPLICATE_KEY, 4, "stands already in line 2"),
                new Fault("broken YAML", TEMPLATE, SCRIPTED + "areas: {main: [}\n",
                        Rule.SYNTAX, 2, "this is no YAML"),
                new Fault("an empty file", "dialogs/components/empty.yaml", "", Rule.EMPTY_VALUE, 0, "is empty"),
                new Fault("an unknown tag", TEMPLATE, SCRIPTED + "areas: !merge {main: {}}\n",
                        Rule.UNKNOWN_TAG, 2, "!merge"),
                new Fault("an include that is not there", TEMPLATE,
                        SCRIPTED + AREAS + "parameters: !include:/demo/gone.yaml\n",
                        Rule.INCLUDE, 3, "there is no file /demo/gone.yaml"),
                new Fault("the old form of an include", TEMPLATE, SCRIPTED + "areas: !include /demo/areas.yaml\n",
                        Rule.DEPRECATED, 2, "old form"),
                new Fault("a definition to inherit that is not there", TEMPLATE,
                        "!inherit:demo:pages/gone\n" + SCRIPTED + AREAS, Rule.INCLUDE, 1, "demo:pages/gone"),
                new Fault("a field of an unknown type", DIALOG, "form: {properties: {text: {$type: textfeld}}}\n",
                        Rule.UNKNOWN_TYPE, 1, "did you mean textField?"),
                new Fault("a field without type", DIALOG, "form: {properties: {text: {rows: 3}}}\n",
                        Rule.MISSING_KEY, 1, "neither $type nor class"),
                new Fault("a field type of version 5", DIALOG,
                        "form: {properties: {text: {$type: textField, fieldType: text}}}\n",
                        Rule.UNKNOWN_KEY, 1, "write $type:"),
                new Fault("a form of version 5", DIALOG, "form:\n  tabs: []\n", Rule.UNKNOWN_KEY, 2, "tabbedForm"),
                new Fault("a link into an unknown workspace", DIALOG, """
                        form:
                          properties:
                            text: {$type: linkField, datasource: {$type: jcrDatasource, workspace: demo-thing}}
                        """, Rule.DANGLING, 3, "did you mean demo-things?"),
                new Fault("an unknown chooser", DIALOG,
                        "form: {properties: {text: {$type: damLinkField, chooserId: 'dam-app-core:choser'}}}\n",
                        Rule.DANGLING, 1, "did you mean dam-app-core:chooser?"),
                new Fault("a field without message", DIALOG, "form: {properties: {other: {$type: textField}}}\n",
                        Rule.MISSING_MESSAGE, 1, "add demo.components.text.other.label or fields.other.label"),
                new Fault("a label whose message is missing", DIALOG,
                        "label: demo.nothing.label\nform: {properties: {text: {$type: textField}}}\n",
                        Rule.MISSING_MESSAGE, 1, "add demo.nothing.label"),
                new Fault("a tab without message", DIALOG, """
                        form:
                          properties: {text: {$type: textField}}
                          layout: {$type: tabbedLayout, tabs: [{name: first, fields: [{name: text}]}]}
                        """, Rule.MISSING_MESSAGE, 3, "add demo.components.text.tabs.first.label"),
                new Fault("an unknown property type", CONTENT_TYPE,
                        contentType("    - name: name\n    - {name: colour, type: richTxt}\n"),
                        Rule.UNKNOWN_TYPE, 8, "did you mean richText?"),
                new Fault("a reference to an unknown content type", CONTENT_TYPE,
                        contentType("    - name: name\n    - {name: colour, type: 'reference:demoThink'}\n"),
                        Rule.DANGLING, 8, "did you mean demoThing?"),
                new Fault("a property in map syntax without value", CONTENT_TYPE,
                        contentType("    name: {}\n    colour:\n"), Rule.EMPTY_VALUE, 8, "has no value"),
                new Fault("a property that delivery takes for a translation", CONTENT_TYPE,
                        contentType("    - name: name\n    - {name: answer_no, label: Answer}\n"),
                        Rule.READS_DIFFERENTLY, 8, "takes the end of answer_no for a language"),
                new Fault("a node type without namespace", CONTENT_TYPE, """
                        datasource: {$type: jcrContentTypeDatasource, workspace: demo-things}
                        model:
                          nodeType: demo:thing
                          properties: [{name: name}]
                        """, Rule.DANGLING, 3, "no namespace is known for the prefix demo"),
                new Fault("a sub-model that holds itself", CONTENT_TYPE, contentType("    - name: name\n") + """
                          subModels:
                            - name: part
                              properties: [{name: text}, {name: parts, type: part}]
                        """, Rule.WRONG_VALUE, 8, "holds itself"),
                new Fault("an option without message", CONTENT_TYPE,
                        contentType("    - name: name\n    - {name: colour, options: [{value: blue}]}\n"),
                        Rule.MISSING_MESSAGE, 1, "fields.colour.options.blue"),
                new Fault("an app for an unknown content type", APP,
                        "!content-type:demoThingy\nname: demo-things-app\n",
                        Rule.DANGLING, 1, "did you mean demoThing?"),
                new Fault("an app name that is taken", "apps/other.yaml",
                        "!content-type:demoThing\nname: demo-things-app\n", Rule.DUPLICATE_NAME, 0, "defined already"),
                new Fault("an unknown app in the launcher", LAUNCHER,
                        "layout: {groups: [{name: demo, apps: [{name: demo-thing-app}]}]}\n",
                        Rule.DANGLING, 1, "did you mean demo-things-app?"),
                new Fault("an endpoint on an unknown workspace", ENDPOINT,
                        "$type: jcrDeliveryEndpoint_v2\nworkspace: things\nnodeTypes: [mgnl:content]\n",
                        Rule.DANGLING, 2, "there is no workspace things"),
                new Fault("an endpoint of an unknown node type", ENDPOINT,
                        "$type: jcrDeliveryEndpoint_v2\nworkspace: demo-things\nnodeTypes: [mgnl:contents]\n",
                        Rule.DANGLING, 3, "did you mean mgnl:content?"),
                new Fault("an endpoint class that does not exist", ENDPOINT,
                        "class: info.magnolia.rest.Delivery\nworkspace: demo-things\n",
                        Rule.UNKNOWN_TYPE, 1, "no known"),
                new Fault("a reference that is no pattern", ENDPOINT, """
                        $type: jcrDeliveryEndpoint_v2
                        workspace: demo-things
                        references:
                          - {name: a, propertyName: '(a', referenceResolver: {$type: assetReferenceResolver}}
                        """, Rule.WRONG_VALUE, 4, "no regular expression"),
                new Fault("a mapping to nowhere", MAPPING, """
                        class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping
                        fromUri: ^/things$
                        toUri: /thing
                        """, Rule.WRONG_VALUE, 3, "start it with forward:"),
                new Fault("a mapping with too many groups", MAPPING, """
                        class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping
                        fromUri: ^/things$
                        toUri: forward:/thing?name=$1
                        """, Rule.WRONG_VALUE, 3, "fromUri has 0 groups"),
                new Fault("a definition that is not found", "dialogs/late.yml", "form: {}\n",
                        Rule.MISPLACED, 0, ".yaml"),
                new Fault("a folder in the singular", "template/pages/x.yaml", SCRIPTED,
                        Rule.MISPLACED, 0, "rename it to templates"),
                new Fault("a decoration of an unknown module", "decorations/sites/config.yaml", "site: {}\n",
                        Rule.DANGLING, 0, "did you mean site?"),
                new Fault("a bundle that lacks a key", ENGLISH, messages() + "demo.more=More\n",
                        Rule.UNEVEN_BUNDLES, 0, "has the key demo.more, this one not"),
                new Fault("a bundle with a key twice", DANISH, messages() + "demo.hello=Hej\n",
                        Rule.DUPLICATE_KEY, 0, "stands twice"),
                new Fault("a script that does not parse", SCRIPT, "<p>\n[#if x]never closed",
                        Rule.SYNTAX, 2, "FreeMarker cannot read it"),
                new Fault("a script with an unknown function", SCRIPT, "\n${cmsfn.lnik(content)}",
                        Rule.SCRIPT, 2, "did you mean link?"),
                new Fault("a script with an unknown directive", SCRIPT, "[@cms.areas name=\"main\" /]",
                        Rule.SCRIPT, 1, "did you mean area?"),
                new Fault("a script with an unknown area", SCRIPT, "[@cms.area name=\"mian\" /]",
                        Rule.DANGLING, 1, "did you mean main?"),
                new Fault("a script with an unknown message", SCRIPT, "${i18n['demo.helo']}",
                        Rule.MISSING_MESSAGE, 1, "demo.helo"),
                new Fault("a script that includes a missing one", SCRIPT, "[#include \"/demo/gone.ftl\"]",
                        Rule.DANGLING, 1, "there is no script /demo/gone.ftl"),
                new Fault("a script that links a missing file", SCRIPT,
                        "<link href=\"${ctx.contextPath}/.resources/demo/webresources/no.css\">",
                        Rule.DANGLING, 1, "there is no resource /demo/webresources/no.css"),
                new Fault("an unknown dependency", "module.yaml", "dependencies: [{name: coer}]\n",
                        Rule.DEPENDENCY, 1, "needs module coer"),
                new Fault("an unmet version", "module.yaml", "dependencies: [{name: core, version: '7.0/*'}]\n",
                        Rule.DEPENDENCY, 1, "here is 6.2.45"));
    }

    @ParameterizedTest(name = "finds {0}")
    @MethodSource("faults")
    void findsExactlyTheOneFault(final Fault fault) {
        final CheckReport report = new DemoModule()
                .with("areas.yaml", "main: {}\n")
                .with(fault.file(), fault.content())
                .checkedIn(folder);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.place().line()).isEqualTo(fault.line());
            assertThat(finding.toString()).contains(fault.says());
        });
    }

    @Test
    void findsNothingInAModuleWithoutFault() {
        final CheckReport report = new DemoModule().checkedIn(folder);

        assertThat(report.findings()).isEmpty();
        assertThat(report.summary()).isEqualTo("13 files checked, nothing found");
    }

    @Test
    void letsThroughTheGreatestNumbersThatAMagnoliaReads() {
        final CheckReport report = new DemoModule().with(ENDPOINT, ENDPOINT_HEAD
                + "depth: 2147483647\nlimit: 9223372036854775807\nmaxLimit: 2147483648\n").checkedIn(folder);

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void letsThroughWhatOnlyTheHostDoesNotDo() {
        final CheckReport report = new DemoModule()
                .with(TEMPLATE, SCRIPTED + AREAS + "modelClass: org.example.Model\n")
                .with("decorations/pages-app/apps/pages-app.subApps.browser.yaml", "label: Pages\n")
                .with("themes/plain.yaml", "cssFiles: []\n")
                .checkedIn(folder);

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void asksForADependencyOnAModuleThatIsBuiltUpon() throws IOException {
        new DemoModule().checkedIn(folder);
        Files.createDirectories(folder.resolve("other/decorations/demo/templates/pages"));
        Files.writeString(folder.resolve("other/decorations/demo/templates/pages/page.yaml"), "visible: false\n");
        Files.createDirectories(folder.resolve("other/dialogs"));
        Files.writeString(folder.resolve("other/dialogs/text.yaml"), "!inherit:demo:components/text\nlabel: Text\n");

        assertThat(new Checker(List.of()).check(List.of(folder)).findings())
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.DEPENDENCY);
                    assertThat(finding.remedy()).isEqualTo("add demo to the dependencies of other");
                });
    }

    @Test
    void saysWhereWhatAndWhatToDoInOneLine() {
        final CheckReport report = new DemoModule().with(TEMPLATE, SCRIPTED + "visibel: true\n" + AREAS)
                .checkedIn(folder);

        assertThat(report.findings().get(0)).hasToString(folder.resolve("demo/templates/pages/page.yaml")
                + ":2: error: nothing reads the key visibel (visibel) - did you mean visible?");
        assertThat(report.summary()).isEqualTo("13 files checked: 1 error, 0 warnings");
    }

    @Test
    void refusesAFolderThatHoldsNoModule() {
        assertThatThrownBy(() -> new Checker(List.of()).check(List.of(folder)))
                .isInstanceOf(NothingToCheck.class).hasMessageContaining("holds nothing to check");
    }
}
