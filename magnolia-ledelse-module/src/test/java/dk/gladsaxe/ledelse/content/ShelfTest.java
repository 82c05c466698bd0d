package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Story;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("A shelf")
class ShelfTest {

    private static final List<String> VALUES = List.of("a", "b", "c");

    @RepeatedTest(50)
    void findsByFacetsExactlyWhatLookingThroughAllWouldFind(final RepetitionInfo repetition) {
        final Random random = new Random(repetition.getCurrentRepetition());
        final List<Story> stories = IntStream.range(0, 40).mapToObj(i -> story("s" + i, random)).toList();
        final Shelf<Story, StoryFacet> shelf = Shelf.of(stories, Comparator.comparing(Story::id), StoryFacet.class);
        final Map<StoryFacet, String> wanted = new EnumMap<>(StoryFacet.class);
        for (final StoryFacet facet : StoryFacet.values()) {
            if (random.nextBoolean()) {
                wanted.put(facet, List.of("a", "b", "c", "none").get(random.nextInt(4)));
            }
        }

        assertThat(shelf.with(wanted)).isEqualTo(stories.stream().sorted(Comparator.comparing(Story::id))
                .filter(story -> wanted.entrySet().stream()
                        .allMatch(each -> each.getKey().valuesOf(story).contains(each.getValue()))).toList());
    }

    @Test
    void findsByIdentifierFirstAndThenTheFirstOfAName() {
        final Story one = story("name-2", new Random(1));
        final Story two = story("2", new Random(1));
        final Shelf<Story, StoryFacet> shelf =
                Shelf.of(List.of(two, one), Comparator.comparing(Story::id), StoryFacet.class);

        assertThat(shelf.find("name-2")).contains(one);
        assertThat(shelf.find("2")).contains(two);
        assertThat(shelf.find("name-name-2")).contains(one);
        assertThat(shelf.find("3")).isEmpty();
    }

    @Test
    void countsAnItemOnceThatBearsAValueTwice() {
        final Story story = Examples.story("s", null, Consent.NONE, List.of("a", "a"), List.of(), List.of(), List.of());
        final Shelf<Story, StoryFacet> shelf =
                Shelf.of(List.of(story), Comparator.comparing(Story::id), StoryFacet.class);

        assertThat(shelf.with(StoryFacet.RELATION, "a")).containsExactly(story);
    }

    @Test
    void cannotBeChanged() {
        final Shelf<Story, StoryFacet> shelf =
                Shelf.of(List.of(story("s", new Random(1))), Comparator.comparing(Story::id), StoryFacet.class);

        assertThatThrownBy(() -> shelf.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> shelf.with(Map.of()).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Story story(final String id, final Random random) {
        return Examples.story(id, null, new Consent(true, Optional.empty()),
                some(random), some(random), some(random), some(random));
    }

    private static List<String> some(final Random random) {
        return VALUES.stream().filter(each -> random.nextBoolean()).toList();
    }
}
