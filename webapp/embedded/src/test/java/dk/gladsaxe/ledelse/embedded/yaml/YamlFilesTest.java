package dk.gladsaxe.ledelse.embedded.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.problems.Problem;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("YAML with Magnolia's tags")
class YamlFilesTest {

    private final Map<String, String> files = new HashMap<>();
    private final Problems problems = new Problems();

    private Object load(final String text) {
        files.put("/m/top.yaml", text);
        final MemoryResources resources = new MemoryResources(files);
        return new YamlFiles(resources, problems)
                .load(resources.find("/m/top.yaml").orElseThrow(), id -> resources.find("/m/" + id + ".yaml"))
                .flatMap(YamlNode::plain).orElse("nothing");
    }

    @Test
    void laysWhatStandsBelowOverAnInclude() {
        files.put("/m/field.yaml", "$type: textField\nrows: 2\nlabel: A\n");
        assertThat(load("title: !include:/m/field.yaml\n  rows: 5\n"))
                .isEqualTo(Map.of("title", Map.of("$type", "textField", "rows", 5, "label", "A")));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void includesAWholeFileAlsoWithNothingBelow() {
        files.put("/m/list.yaml", "[a, b]\n");
        assertThat(load("x: !include:/m/list.yaml\ny: 1\n")).isEqualTo(Map.of("x", List.of("a", "b"), "y", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x: &a {y: *a}\n", "x: &a [*a]\n", "x: &a {<<: *a}\n", "x: &a\n  <<: [{y: 1}, *a]\n"})
    void refusesAnAnchorThatHoldsItself(final String text) {
        assertThat(load(text)).isEqualTo("nothing");
        assertThat(problems.all()).singleElement().extracting(Problem::toString).asString()
                .startsWith("/m/top.yaml").contains("the anchor in line 1 holds itself");
    }

    @Test
    void includesInsideIncludes() {
        files.put("/m/one.yaml", "two: !include:/m/two.yaml\n");
        files.put("/m/two.yaml", "deep: true\n");
        assertThat(load("!include:/m/one.yaml\nown: 1\n"))
                .isEqualTo(Map.of("two", Map.of("deep", true), "own", 1));
    }

    @Test
    void understandsTheOldIncludeAndAdvisesAgainstIt() {
        files.put("/m/one.yaml", "a: 1\n");
        assertThat(load("x: !include /m/one.yaml\n")).isEqualTo(Map.of("x", Map.of("a", 1)));
        assertThat(problems.all()).singleElement().extracting(Problem::remedy)
                .isEqualTo("write !include:/m/one.yaml");
    }

    @Test
    void inheritsADefinitionAndReplacesWhatIsTaggedOverride() {
        files.put("/m/parent.yaml", "form: {a: 1, b: 2}\nkeep: {c: 3}\n");
        assertThat(load("!inherit:parent\nform: !override {d: 4}\nkeep: {e: 5}\n"))
                .isEqualTo(Map.of("form", Map.of("d", 4), "keep", Map.of("c", 3, "e", 5)));
    }

    @Test
    void keepsOnlyTheTagOfAnApp() {
        files.put("/m/top.yaml", "!content-type:thing\nname: a\n");
        final MemoryResources resources = new MemoryResources(files);
        assertThat(new YamlFiles(resources, problems)
                .load(resources.find("/m/top.yaml").orElseThrow(), id -> Optional.empty()).orElseThrow().tag())
                .contains("!content-type:thing");
    }

    @Test
    void resolvesAnchorsAndMergesKeys() {
        assertThat(load("base: &base {a: 1, b: 2}\nover:\n  <<: *base\n  b: 3\nagain: *base\n"))
                .isEqualTo(Map.of("base", Map.of("a", 1, "b", 2), "over", Map.of("a", 1, "b", 3),
                        "again", Map.of("a", 1, "b", 2)));
    }

    @Test
    void reportsAnIncludeThatGoesInCircles() {
        files.put("/m/one.yaml", "x: !include:/m/two.yaml\n");
        files.put("/m/two.yaml", "\ny: !include:/m/one.yaml\n");
        load("z: !include:/m/one.yaml\n");
        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("/m/two.yaml:2");
            assertThat(problem.what()).contains("circles", "/m/one.yaml");
        });
    }

    @Test
    void reportsAnAnchorThatHoldsItself() {
        load("a: &a\n  b: *a\n");
        assertThat(problems.errors()).singleElement().extracting(Problem::what).asString().contains("holds itself");
    }

    @Test
    void reportsTwoDocumentsInOneFile() {
        load("a: 1\n---\nb: 2\n");
        assertThat(problems.errors()).singleElement().satisfies(problem ->
                assertThat(problem.place().line()).isEqualTo(2));
    }

    @Test
    void mergesListsOfNamedThingsByNameAndReplacesOthers() {
        files.put("/m/base.yaml", "groups: [{name: a, x: 1}, {name: b}]\nwords: [p, q]\n");
        assertThat(load("!include:/m/base.yaml\ngroups: [{name: c}, {name: a, y: 2}]\nwords: [r]\n")).isEqualTo(Map.of(
                "groups", List.of(Map.of("name", "a", "x", 1, "y", 2), Map.of("name", "b"), Map.of("name", "c")),
                "words", List.of("r")));
    }

    @Test
    void mergesAMappingIntoAListOfNamedThings() {
        files.put("/m/base.yaml", "groups: [{name: a, x: 1}]\n");
        assertThat(load("!include:/m/base.yaml\ngroups: {a: {x: 2}, b: {z: 3}}\n")).isEqualTo(Map.of(
                "groups", List.of(Map.of("name", "a", "x", 2), Map.of("name", "b", "z", 3))));
    }

    @Test
    void refusesAValueFromTheEnvironmentByName() {
        load("secret: !env HOME\n");
        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.keyPath()).isEqualTo("secret");
            assertThat(problem.what()).contains("!env");
        });
    }
}
