package dk.gladsaxe.ledelse.delivery.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever editors do,")
class FollowingTest {

    private static final int TURNS = 150;
    private static final int ALL = 1_000_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    /** So small that every bound is met again and again. */
    private static final Bounds NARROW = new Bounds(8, Duration.ofDays(30), 7, 2_000, 100);

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "(seed {0})")
    @MethodSource("seeds")
    @DisplayName("a client that follows the feed has exactly what is delivered whenever it is up to date")
    void followed(final long seed) {
        final Random random = new Random(~seed);
        final World world = new World(seed);
        final Memory store = new Memory();
        final List<Follower> followers = List.of(new Follower(), new Follower(), new Follower());
        Journal journal = started(world, store);
        Api api = api(world, journal);
        for (int turn = 0; turn < TURNS; turn++) {
            switch (random.nextInt(12)) {
                case 0 -> {
                    if (random.nextBoolean()) {
                        world.readAnew();
                    }
                    journal = started(world, store);
                    api = api(world, journal);
                }
                case 1 -> store.failing = !store.failing && random.nextInt(4) == 0;
                case 2 -> world.readAnew();
                case 3, 4, 5, 6 -> journal.follow();
                default -> world.edit();
            }
            for (final Follower follower : followers) {
                if (random.nextInt(3) == 0 && follower.ask(api, 1 + random.nextInt(20))) {
                    assertUpToDate(follower, api);
                }
            }
        }
        for (final Follower follower : followers) {
            for (boolean upToDate = false; !upToDate;) {
                upToDate = follower.ask(api, 3);
            }
            assertUpToDate(follower, api);
        }
    }

    private static void assertUpToDate(final Follower follower, final Api api) {
        assertThat(follower.copy).containsExactlyInAnyOrderEntriesOf(Follower.all(api));
        assertThat(follower.expanded).containsExactlyInAnyOrderEntriesOf(Follower.allExpanded(api));
    }

    private static Api api(final World world, final Journal journal) {
        return new Api(() -> Optional.of(world.snapshot()), journal);
    }

    @ParameterizedTest(name = "(seed {0})")
    @MethodSource("seeds")
    @DisplayName("a restart that compares everything finds nothing that was missed, and tells the same as before")
    void restarted(final long seed) {
        final Random random = new Random(~seed);
        final World world = new World(seed);
        final Memory store = new Memory();
        final Journal journal = started(world, store);
        final List<String> tokens = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                world.edit();
            }
            journal.follow();
            if (random.nextInt(3) == 0) {
                final Memory copy = store.copy();
                final Journal again = started(world, copy);
                assertThat(copy.records).isEqualTo(store.records);
                assertThat(told(again.full(ALL))).isEqualTo(told(journal.full(ALL)));
                tokens.subList(Math.max(0, tokens.size() - 4), tokens.size()).forEach(token -> assertThat(told(again.since(token, ALL)))
                        .isEqualTo(told(journal.since(token, ALL))));
            }
            if (random.nextInt(9) == 0) {
                tokens.add(token(journal.full(ALL)));
            }
        }
    }

    private static String told(final FeedAnswer answer) {
        return answer instanceof FeedAnswer.Page page ? page.changes().stream()
                .map(each -> each.kind() + " " + each.type() + " " + each.id() + " " + each.via()).toList().toString()
                : answer.toString();
    }

    private static String token(final FeedAnswer answer) {
        return ((FeedAnswer.Next.UpToDate) ((FeedAnswer.Page) answer).next()).token();
    }

    private static Journal started(final World world, final Memory store) {
        final Journal journal =
                new Journal(() -> Optional.of(world.snapshot()), store, NARROW, CLOCK, Runnable::run, Duration.ZERO);
        journal.follow();
        return journal;
    }
}
