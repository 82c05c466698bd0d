package dk.gladsaxe.ledelse.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sample content")
class SampleContentTest {

    private static final Pattern IDENTIFIER = Pattern.compile("(jcr:)?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");
    private static final Map<String, String> WORKSPACE_BY_REFERENCE = Map.of(
            "framework", "ledelse-frameworks", "relation", "ledelse-relations", "relations", "ledelse-relations",
            "focusPoint", "ledelse-focus-points", "focusPoints", "ledelse-focus-points", "questions", "ledelse-questions",
            "image", "dam");

    private final List<SampleNode> nodes = SampleNode.all();

    @ParameterizedTest(name = "holds {1} of {0}")
    @CsvSource({"ledelse:framework, 1", "ledelse:relation, 5", "ledelse:focusPoint, 15", "ledelse:story, 12", "ledelse:question, 60"})
    void holdsEnoughOfEveryType(final String type, final int count) {
        assertThat(of(type)).hasSize(count);
    }

    @Test
    @DisplayName("gives every relation three focus points and twelve questions")
    void isSpreadEvenlyOverTheRelations() {
        for (final SampleNode relation : of("ledelse:relation")) {
            final Object id = relation.content().get("jcr:uuid");
            assertThat(of("ledelse:focusPoint")).filteredOn(point -> point.values("relation").contains(id)).hasSize(3);
            assertThat(of("ledelse:question")).filteredOn(question -> question.values("relations").contains(id)).hasSize(12);
            assertThat(of("ledelse:story")).filteredOn(story -> story.values("relations").contains(id)).hasSizeGreaterThan(1);
        }
    }

    @Test
    @DisplayName("names no identifier twice")
    void identifiersAreUnique() {
        assertThat(nodes).filteredOn(node -> node.has("jcr:uuid")).extracting(node -> node.text("jcr:uuid")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("refers only to itself, and to the workspace the property stands for")
    void referencesArrive() {
        final Map<String, SampleNode> byId = nodes.stream().filter(node -> node.has("jcr:uuid"))
                .collect(Collectors.toMap(node -> node.text("jcr:uuid"), node -> node));
        for (final SampleNode node : nodes) {
            for (final String property : node.content().keySet()) {
                for (final Object value : node.values(property)) {
                    final var id = IDENTIFIER.matcher(value.toString());
                    if (id.matches() && !property.equals("jcr:uuid")) {
                        assertThat(byId).as("%s, %s", node, property).containsKey(id.group(2));
                        assertThat(WORKSPACE_BY_REFERENCE.getOrDefault(property, byId.get(id.group(2)).workspace()))
                                .as("%s, %s", node, property).isEqualTo(byId.get(id.group(2)).workspace());
                    } else {
                        assertThat(node.workspace().startsWith("ledelse-") && WORKSPACE_BY_REFERENCE.containsKey(property))
                                .as("%s, %s: '%s' should be an identifier", node, property, value).isFalse();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("is translated for at least half of each type, and never by halves")
    void halfIsTranslated() {
        for (final TaggedYaml type : ModuleFiles.contentTypes()) {
            final Set<String> texts = type.listAt("model", "properties").stream()
                    .filter(property -> Boolean.TRUE.equals(property.get("i18n")))
                    .map(property -> property.get("name").toString()).collect(Collectors.toSet());
            final List<SampleNode> items = of(type.textAt("model", "nodeType"));
            final List<SampleNode> translated = items.stream()
                    .filter(item -> texts.stream().anyMatch(text -> item.has(text + "_en"))).toList();

            assertThat(translated.size() * 2).as(type.name()).isGreaterThanOrEqualTo(items.size());
            for (final SampleNode item : translated) {
                assertThat(texts).as("%s", item).allMatch(text -> item.has(text) == item.has(text + "_en"));
            }
        }
    }

    @Test
    @DisplayName("holds only properties that the content types know")
    void propertiesAreKnown() {
        for (final TaggedYaml type : ModuleFiles.contentTypes()) {
            final Set<String> known = type.listAt("model", "properties").stream()
                    .map(property -> property.get("name").toString()).collect(Collectors.toSet());
            for (final SampleNode item : of(type.textAt("model", "nodeType"))) {
                assertThat(item.content().keySet()).as("%s", item)
                        .allMatch(key -> key.startsWith("jcr:") || known.contains(key.replaceFirst("_en$", "")));
                assertThat(item.text("name")).isEqualTo(item.name());
            }
        }
    }

    @Test
    @DisplayName("tells stories that are long enough to read, may be shown, and say they are examples")
    void storiesAreFit() {
        for (final SampleNode story : of("ledelse:story")) {
            final Element body = Jsoup.parseBodyFragment(story.text("body")).body();
            assertThat(body.text().split("\\s+")).as("%s", story).hasSizeBetween(150, 300);
            assertThat(body.getAllElements().eachAttr("class")).isEmpty();
            assertThat(body.select("*").not("body")).extracting(Element::tagName)
                    .as("%s", story).isSubsetOf("p", "h2", "ul", "li", "blockquote");
            assertThat(story.content()).containsEntry("consentGiven", true);
            assertThat((Date) story.content().get("consentUntil")).isAfter(Instant.parse("2035-01-01T00:00:00Z"));
            assertThat((Date) story.content().get("date")).isBetween("2024-01-01", "2026-12-31");
            assertThat(List.of(story.text("owner"), story.text("narratorRole"))).allMatch(text -> text.startsWith("Eksempel"));
        }
    }

    private List<SampleNode> of(final String type) {
        return nodes.stream().filter(node -> node.has("jcr:primaryType") && node.type().equals(type)).toList();
    }
}
