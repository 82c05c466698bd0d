package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Expansion")
class ExpansionTest {

    private final Asking api = Asking.of(Material.snapshot());

    @Test
    void putsWholeItemsInThePlaceOfReferences() {
        final JsonNode story = api.ok("stories/s-stol?expand=questions,focusPoints");
        assertThat(isWhole(story.at("/questions/0"))).isTrue();
        assertThat(story.at("/questions/0/text").asText()).isEqualTo("Hvad venter du med?");
        assertThat(isWhole(story.at("/focusPoints/0"))).isTrue();
        assertThat(isWhole(story.at("/relations/0"))).isFalse();
        assertThat(isWhole(story.at("/questions/0/focusPoint"))).isFalse();
        assertThat(story.path("expansionComplete").asBoolean()).isTrue();
    }

    @Test
    void goesTwoReferencesDeepAndNoFurther() {
        final JsonNode story = api.ok("stories/s-stol?expand=questions.focusPoint");
        assertThat(isWhole(story.at("/questions/0"))).isTrue();
        assertThat(isWhole(story.at("/questions/0/focusPoint"))).isTrue();
        assertThat(isWhole(story.at("/questions/0/focusPoint/relation"))).isFalse();
        api.problem(400, "stories/s-stol?expand=questions.focusPoint.relation");
    }

    @ParameterizedTest
    @CsvSource({
        "framework, relations, /relations/items/0",
        "framework, relations.focusPoints, /relations/items/0/focusPoints/items/0",
        "relations/opad, framework, /framework", "relations/opad, stories.questions, /stories/items/0/questions/0",
        "relations/opad, focusPoints, /focusPoints/items/0", "relations/opad, questions, /questions/items/0",
        "focus-points/lyt, relation.framework, /relation/framework", "focus-points/lyt, stories, /stories/items/0",
        "questions/kort, stories.relations, /stories/items/0/relations/0", "questions/kort, focusPoint, /focusPoint",
        "stories, relations, /items/0/relations/0", "questions/draw?seed=5&count=2, relations, /items/1/relations/0",
        "search?q=stol, item, /items/0/item"})
    void worksWhereverThereAreReferences(final String address, final String expand, final String place) {
        final String mark = address.contains("?") ? "&" : "?";
        assertThat(isWhole(api.ok(address + mark + "expand=" + expand).at(place))).isTrue();
        assertThat(isWhole(api.ok(address).at(place))).isFalse();
    }

    @Test
    void comesTogetherFromSeveralNames() {
        final JsonNode one = api.ok("stories/s-stol?expand=questions.focusPoint,questions.relations,relations");
        final JsonNode other = api.ok(
                "stories/s-stol?expand=relations,questions,questions.relations,questions.focusPoint");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void stopsAtAThousandItemsAndSaysSo() {
        final Asking large = Asking.of(wide(100, 30));
        final JsonNode list = large.ok("stories?limit=100&expand=questions");
        int whole = 0;
        int references = 0;
        for (final JsonNode story : list.path("items")) {
            assertThat(isWhole(story)).isTrue();
            for (final JsonNode question : story.path("questions")) {
                whole += isWhole(question) ? 1 : 0;
                references += isWhole(question) ? 0 : 1;
            }
        }
        assertThat(whole).isEqualTo(900);
        assertThat(references).isEqualTo(2_100);
        assertThat(list.path("expansionComplete").asBoolean()).isFalse();
        assertThat(large.ok("stories?limit=30&expand=questions").path("expansionComplete").asBoolean()).isTrue();
        assertThat(large.ok("stories?limit=100").path("expansionComplete").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 33})
    void fitsExactlyAThousand(final int stories) {
        // Each story and its 30 questions are 31 items.
        assertThat(Asking.of(wide(40, 30)).ok("stories?expand=questions&limit=" + stories).path("expansionComplete")
                .asBoolean()).isEqualTo(stories * 31 <= 1_000);
    }

    @Test
    void keepsWithinItsBoundsWhateverIsAskedFor() {
        final Asking large = Asking.of(wide(200, 200));
        for (final String address : List.of(
                "stories?limit=100&expand=questions.relations,questions.stories,relations.stories,relations.questions",
                "questions?limit=100&expand=stories.questions,relations.stories,focusPoint.stories",
                "relations/opad?expand=stories.questions,questions.stories,focusPoints.stories",
                "framework?expand=relations.stories,relations.questions,relations.focusPoints",
                "search?q=titel&limit=100&expand=item")) {
            final JsonNode answer = large.ok(address);
            assertThat(whole(answer)).as(address).isLessThanOrEqualTo(1_000);
        }
    }

    @Test
    void namesNoMoreThanTenOfThoseThatReferToAnItem() {
        final JsonNode relation = Asking.of(wide(50, 30)).ok("relations/opad");
        assertThat(relation.at("/stories/total").asInt()).isEqualTo(50);
        assertThat(relation.at("/stories/items")).hasSize(10);
        assertThat(relation.at("/questions/items")).hasSize(10);
    }

    @Test
    void namesAHundredFocusPointsAndRelationsAtMost() {
        final Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(new Content(List.of(Material.NOW),
                IntStream.range(0, 120).mapToObj(i -> Examples.relation("r" + i, "f-2026", "k" + i, i)).toList(),
                IntStream.range(0, 130).mapToObj(i -> Examples.focusPoint("p" + i, "r0", i)).toList(),
                List.of(), List.of(), List.of(), List.of()), Material.DAY);
        final Asking many = Asking.of(snapshot);
        assertThat(many.ok("framework").at("/relations/items")).hasSize(100);
        assertThat(many.ok("framework").at("/relations/total").asInt()).isEqualTo(120);
        assertThat(many.ok("relations/k0").at("/focusPoints/items")).hasSize(100);
        assertThat(many.ok("relations/k0").at("/focusPoints/total").asInt()).isEqualTo(130);
    }

    private static int whole(final JsonNode node) {
        int count = isWhole(node) ? 1 : 0;
        for (final JsonNode each : node) {
            count += whole(each);
        }
        return count;
    }

    private static boolean isWhole(final JsonNode item) {
        return item.has("incomplete");
    }

    private static Ledelsesgrundlag wide(final int stories, final int questions) {
        final List<Question> asked = IntStream.range(0, questions)
                .mapToObj(i -> Examples.question("q" + i, i, null, null, List.of("opad"), "p-lyt")).toList();
        final List<String> ids = asked.stream().map(Question::id).toList();
        final List<Story> told = IntStream.range(0, stories).mapToObj(i -> Examples.story("s" + i,
                Material.DAY.minusDays(i), Material.GIVEN, List.of("opad"), List.of("p-lyt"), ids, List.of())).toList();
        return Ledelsesgrundlag.of(Material.with(told, asked), Material.DAY);
    }
}
