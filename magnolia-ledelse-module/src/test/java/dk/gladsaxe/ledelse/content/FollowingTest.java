package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("A snapshot that follows another")
class FollowingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final List<String> KEYS = List.of("opad", "nedad", "udad");

    private final Map<String, Item> items = new TreeMap<>();
    private final Set<String> drafts = new HashSet<>();
    private final Map<String, List<String>> faulty = new HashMap<>();

    @RepeatedTest(20)
    void isWhatItWouldBeIfItWereMadeAnew(final RepetitionInfo repetition) {
        final Random random = new Random(repetition.getCurrentRepetition());
        IntStream.range(0, 60).forEach(i -> edit(random));
        Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(content(), DAY);
        for (int i = 0; i < 60; i++) {
            IntStream.range(0, random.nextInt(20) == 0 ? 40 : random.nextInt(4)).forEach(each -> edit(random));
            final LocalDate day = DAY.plusDays(random.nextInt(3));
            final Content content = content();
            snapshot = random.nextInt(4) == 0 ? snapshot.on(day) : snapshot.following(content, day);

            assertSame(snapshot, Ledelsesgrundlag.of(snapshot.content(), snapshot.day()));
            if (random.nextBoolean()) {
                assertSame(snapshot.published(), Ledelsesgrundlag.of(snapshot.content(), snapshot.day()).published());
            }
        }
    }

    @Test
    void sharesWhatHasNotChanged() {
        final Random random = new Random(1);
        IntStream.range(0, 80).forEach(i -> edit(random));
        final Ledelsesgrundlag before = Ledelsesgrundlag.of(content(), DAY);
        items.put("s1", Examples.story("s1", DAY, given(), List.of("opad"), List.of(), List.of(), List.of("new")));
        final Ledelsesgrundlag now = before.following(content(), DAY);

        assertThat(now.questions()).isSameAs(before.questions());
        assertThat(now.relations()).isSameAs(before.relations());
        assertThat(now.themes()).contains("new");
        assertThat(now.stories().with(StoryFacet.RELATION, "udad"))
                .isSameAs(before.stories().with(StoryFacet.RELATION, "udad"));
    }

    @Test
    void makesDerivedThingsOutOfTheLatestOfTheirKind() {
        final Ledelsesgrundlag first = Ledelsesgrundlag.of(content(), DAY);
        final Ledelsesgrundlag second = first.following(content(), DAY.plusDays(1));
        final Ledelsesgrundlag third = second.on(DAY.plusDays(2));

        assertThat(first.derived(String.class, FollowingTest::oneMore)).isEqualTo("nothing, 2026-03-10");
        assertThat(third.derived(String.class, FollowingTest::oneMore)).isEqualTo("nothing, 2026-03-10, 2026-03-12");
        assertThat(first.derived(String.class, FollowingTest::oneMore)).isEqualTo("nothing, 2026-03-10");
        assertThat(second.derived(String.class, FollowingTest::oneMore))
                .isEqualTo("nothing, 2026-03-10, 2026-03-12, 2026-03-11");
    }

    @Test
    void keepsThePublishedFormOfAnItemAsOneObject() {
        items.put("q1", Examples.question("q1", 1, null, null, List.of(), null));
        items.put("s1", Examples.story("s1", DAY, given(), List.of(), List.of(), List.of("q1"), List.of()));
        items.put("s2", Examples.story("s2", DAY, given()));
        drafts.add("q1");
        final Ledelsesgrundlag before = Ledelsesgrundlag.of(content(), DAY);
        final Story cut = before.published().stories().find("s1").orElseThrow();
        items.put("s2", Examples.story("s2", DAY.minusDays(1), given()));
        final Ledelsesgrundlag now = before.following(content(), DAY);
        faulty.put("s1", List.of("themes"));
        final Ledelsesgrundlag later = now.following(content(), DAY);

        assertThat(cut.questions()).isEmpty();
        assertThat(now.published().stories().find("s1").orElseThrow()).isSameAs(cut);
        assertThat(later.published().stories().find("s1").orElseThrow()).isEqualTo(cut).isNotSameAs(cut);
    }

    private static String oneMore(final Ledelsesgrundlag snapshot, final Optional<String> former) {
        return former.orElse("nothing") + ", " + snapshot.day();
    }

    private void edit(final Random random) {
        final int number = random.nextInt(30);
        final Item item = switch (random.nextInt(9)) {
            case 0 -> Examples.framework("f" + number % 3, DAY.minusDays(random.nextInt(5)), null);
            case 1 -> Examples.relation("r" + number % 6, "f" + random.nextInt(3), one(KEYS, random), random.nextInt(3));
            case 2 -> Examples.focusPoint("p" + number % 8, "r" + random.nextInt(6), random.nextInt(3));
            case 3, 4 -> Examples.question("q" + number, random.nextInt(4), one(List.of(Audience.values()), random), null,
                    some(KEYS, random), "p" + random.nextInt(8));
            default -> Examples.story("s" + number, DAY.minusDays(random.nextInt(6) - 3L), given(), some(KEYS, random),
                    some(List.of("p1", "p2", "p3"), random), some(List.of("q1", "q2", "q3"), random),
                    some(List.of("a", "å", "b"), random));
        };
        drafts.remove(item.id());
        faulty.remove(item.id());
        if (random.nextInt(6) == 0) {
            items.remove(item.id());
        } else {
            items.put(item.id(), item);
            if (random.nextInt(6) == 0) {
                drafts.add(item.id());
            }
            if (random.nextInt(6) == 0) {
                faulty.put(item.id(), List.of("title"));
            }
        }
    }

    private Content content() {
        return new Content(only(Framework.class), only(Relation.class), only(FocusPoint.class), only(Question.class),
                only(Story.class), List.of(), List.of(), drafts, faulty);
    }

    private <T> List<T> only(final Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void assertSame(final Ledelsesgrundlag snapshot, final Ledelsesgrundlag anew) {
        assertThat(snapshot.day()).isEqualTo(anew.day());
        assertThat(snapshot.current()).isEqualTo(anew.current());
        assertThat(snapshot.themes()).isEqualTo(anew.themes());
        assertThat(snapshot.content().faultyFields()).isEqualTo(anew.content().faultyFields());
        assertSame(snapshot.frameworks(), anew.frameworks(), FrameworkFacet.values());
        assertSame(snapshot.relations(), anew.relations(), RelationFacet.values());
        assertSame(snapshot.focusPoints(), anew.focusPoints(), FocusPointFacet.values());
        assertSame(snapshot.questions(), anew.questions(), QuestionFacet.values());
        assertSame(snapshot.stories(), anew.stories(), StoryFacet.values());
    }

    private static <T extends Item, F extends Enum<F> & Facet<T>> void assertSame(
            final Shelf<T, F> shelf, final Shelf<T, F> anew, final F[] facets) {
        assertThat(shelf.all()).isEqualTo(anew.all());
        for (final F facet : facets) {
            assertThat(shelf.values(facet)).isEqualTo(anew.values(facet));
            anew.values(facet).forEach(value ->
                    assertThat(shelf.with(facet, value)).as(value).isEqualTo(anew.with(facet, value)));
        }
        IntStream.range(0, 30).boxed().flatMap(i -> Stream.of("s", "q", "name-s").map(each -> each + i))
                .forEach(name -> assertThat(shelf.find(name)).as(name).isEqualTo(anew.find(name)));
    }

    private static Consent given() {
        return new Consent(true, Optional.empty());
    }

    private static <T> T one(final List<T> values, final Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> some(final List<String> values, final Random random) {
        final List<String> some = new ArrayList<>(values);
        some.removeIf(each -> random.nextBoolean());
        return some;
    }
}
