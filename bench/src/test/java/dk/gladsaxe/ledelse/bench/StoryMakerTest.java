package dk.gladsaxe.ledelse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Generated stories")
class StoryMakerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final int COUNT = 2000;

    private final Neighbours neighbours = new Neighbours(
            List.of(new Neighbours.Relation("opad", List.of("opad-1", "opad-2"), List.of("q1", "q2", "q3")),
                    new Neighbours.Relation("nedad", List.of("nedad-1"), List.of("q4")),
                    new Neighbours.Relation("udad", List.of(), List.of())),
            List.of("jcr:picture"));
    private final List<MadeStory> stories = stories(maker());

    private StoryMaker maker() {
        return new StoryMaker(Words.ofThisProject(), neighbours);
    }

    private static List<MadeStory> stories(final StoryMaker maker) {
        return IntStream.rangeClosed(1, COUNT).mapToObj(maker::make).toList();
    }

    @Test
    void areTheSameInEveryRunAndAllDifferent() {
        assertThat(stories).isEqualTo(stories(maker()));
        assertThat(stories).extracting(MadeStory::name).doesNotHaveDuplicates();
        assertThat(stories).extracting(story -> story.texts().get("body")).doesNotHaveDuplicates();
    }

    @Test
    void areOfTwoThousandCharacters() {
        final IntSummaryStatistics lengths =
                stories.stream().mapToInt(story -> story.texts().get("body").length()).summaryStatistics();
        assertThat(lengths.getAverage()).isBetween(1800.0, 2200.0);
        assertThat(lengths.getMin()).isLessThan(1200);
        assertThat(lengths.getMax()).isGreaterThan(3000);
    }

    @Test
    void haveWordsThatAreCommonAndThousandsThatAreRare() {
        final Map<String, Integer> occurrences = new HashMap<>();
        for (final MadeStory story : stories) {
            final Set<String> words = new HashSet<>(
                    Arrays.asList(story.texts().get("body").toLowerCase().split("[^\\p{L}]+")));
            words.forEach(word -> occurrences.merge(word, 1, Integer::sum));
        }
        assertThat(occurrences.values().stream().filter(count -> count > COUNT / 2)).hasSizeGreaterThan(10);
        assertThat(occurrences.values().stream().filter(count -> count < 5)).hasSizeGreaterThan(3000);
    }

    @Test
    void areSpreadOverRelationsAndYears() {
        assertThat(stories).extracting(story -> story.lists().get("relations"))
                .allSatisfy(relations -> assertThat(relations).isNotEmpty().doesNotHaveDuplicates())
                .contains(List.of("opad"), List.of("nedad"), List.of("udad"));
        assertThat(stories).extracting(story -> story.dates().get("date").getYear()).contains(2018, 2021, 2024, 2026);
    }

    @Test
    void referOnlyToWhatBelongsToTheirRelations() {
        assertThat(stories).filteredOn(story -> story.lists().get("relations").equals(List.of("nedad")))
                .allSatisfy(story -> {
                    assertThat(story.lists().get("focusPoints")).isSubsetOf("nedad-1");
                    assertThat(story.lists().get("questions")).isSubsetOf("q4");
                });
    }

    @Test
    void mayNotAllBeSeen() {
        assertThat(stories).anyMatch(story -> story.dates().getOrDefault("consentUntil", LocalDate.MAX).isBefore(DAY))
                .anyMatch(story -> !story.flags().get("consentGiven"))
                .anyMatch(story -> story.dates().get("date").isAfter(DAY));
    }

    @Test
    void nameNobodyWhoIsAnonymous() {
        assertThat(stories).allMatch(story ->
                story.flags().get("narratorAnonymous") != story.texts().containsKey("narratorName"));
    }
}
