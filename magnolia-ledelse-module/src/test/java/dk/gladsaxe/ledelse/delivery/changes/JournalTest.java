package dk.gladsaxe.ledelse.delivery.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The journal of changes")
class JournalTest extends Journals {

    @Test
    void hasOneRecordOfEverythingAndThenOneForEachStep() {
        final Journal journal = started();
        assertThat(store.records).hasSize(1);
        final long whole = store.bytes();

        for (int i = 0; i < 5; i++) {
            edit(1);
            journal.follow();
        }

        assertThat(store.records).hasSizeBetween(2, 6);
        assertThat(store.bytes() - whole).isLessThan(whole);
    }

    @Test
    void writesNothingWhenNothingHasChanged() {
        final Journal journal = started();
        final List<byte[]> before = List.copyOf(store.records);

        world.readAnew();
        journal.follow();
        started();

        assertThat(store.records).containsExactlyElementsOf(before);
    }

    @Test
    void writesEverythingAnewWhenThereAreTooManySteps() {
        bounds = new Bounds(10, Duration.ofDays(30), 3, Long.MAX_VALUE / 4, 10);
        final Journal journal = started();
        for (int i = 0; i < 50; i++) {
            edit(1);
            journal.follow();
            assertThat(store.records).hasSizeLessThanOrEqualTo(4);
        }
        assertTellsTheSameAfterARestart(journal);
    }

    @Test
    void writesEverythingAnewWhenTheStepsHaveGrownTooLarge() {
        bounds = new Bounds(10, Duration.ofDays(30), 1_000, 500, 10);
        final Journal journal = started();
        long most = 0;
        for (int i = 0; i < 200; i++) {
            edit(1);
            journal.follow();
            most = Math.max(most, store.records.size());
            assertThat(store.bytes() - store.records.get(0).length)
                    .isLessThan(500 + store.records.get(0).length / 2 + 5_000);
        }
        assertThat(most).isLessThan(50);
        assertTellsTheSameAfterARestart(journal);
    }

    @Test
    void beginsAnewWhenARecordWasNotWrittenToItsEnd() {
        final Journal journal = started();
        edit(3);
        journal.follow();
        final String token = token(journal);
        final byte[] last = store.records.remove(store.records.size() - 1);
        store.records.add(Arrays.copyOf(last, last.length - 1));

        final Journal again = started();

        assertThat(again.since(token, ALL)).isInstanceOf(FeedAnswer.Lost.class);
        assertThat(again.full(ALL)).isInstanceOf(FeedAnswer.Page.class);
        assertThat(store.records).as("the new feed is kept instead").hasSize(1);
        assertThat(started().since(token(again), ALL)).isInstanceOf(FeedAnswer.Page.class);
    }

    @Test
    void goesOnInMemoryWhileTheStoreFailsAndCatchesUpLater() {
        final Journal journal = started();
        final String kept = token(journal);
        store.failing = true;
        edit(4);
        journal.follow();
        final String notKept = token(journal);
        assertThat(told(journal.since(kept, ALL))).isNotEqualTo("[]");
        assertThat(journal.since(notKept, ALL)).isInstanceOf(FeedAnswer.Page.class);

        store.failing = false;
        edit(1);
        journal.follow();
        assertThat(store.records).as("not tried again at once").hasSize(1);
        now = now.plus(Duration.ofMinutes(2));
        journal.full(1);

        assertThat(store.records).hasSize(1);
        assertTellsTheSameAfterARestart(journal);
    }

    @Test
    void tellsNothingBeforeThereIsAnyContentOrBeforeItWasCompared() {
        final Deque<Runnable> waiting = new ArrayDeque<>();
        final Journal empty = new Journal(Optional::empty, store, bounds, clock(), waiting::add, Duration.ZERO);
        assertThat(empty.full(1)).isInstanceOf(FeedAnswer.NotReady.class);
        assertThat(waiting).isEmpty();

        final Journal journal = new Journal(
                () -> Optional.of(world.snapshot()), store, bounds, clock(), waiting::add, Duration.ZERO);
        assertThat(journal.full(1)).isInstanceOf(FeedAnswer.NotReady.class);
        assertThat(journal.full(1)).isInstanceOf(FeedAnswer.NotReady.class);
        assertThat(waiting).as("one comparison").hasSize(1);
        edit(5);
        waiting.remove().run();

        assertThat(told(journal.full(ALL))).isEqualTo(told(started().full(ALL)));
    }

    @Test
    void beginsAtTheNextChangeWhenItCouldNotBegin() {
        final Ledelsesgrundlag[] content = {null};
        final Journal journal = new Journal(() -> {
            if (content[0] == null) {
                return Optional.of(Ledelsesgrundlag.of(world.snapshot().content(), world.snapshot().day()));
            }
            return Optional.of(content[0]);
        }, store, bounds, clock(), work -> {
            if (content[0] == null) {
                throw new IllegalStateException("no thread to be had");
            }
            work.run();
        }, Duration.ZERO);
        assertThat(journal.full(1)).isInstanceOf(FeedAnswer.NotReady.class);

        content[0] = world.snapshot();

        assertThat(journal.full(1)).isInstanceOf(FeedAnswer.Page.class);
    }

    private void assertTellsTheSameAfterARestart(final Journal journal) {
        final String token = token(journal);
        final int records = store.records.size();
        final Journal again = started();
        assertThat(told(again.full(ALL))).isEqualTo(told(journal.full(ALL)));
        assertThat(told(again.since(token, ALL))).isEqualTo("[]");
        assertThat(store.records).hasSize(records);
    }
}
