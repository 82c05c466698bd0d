package dk.gladsaxe.ledelse.delivery.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tokens of the journal of changes")
class TokensTest extends Journals {

    @Test
    void doesNotTakeTokensOfStepsThatWereLostWithTheProcess() {
        final Journal journal = started();
        final String kept = token(journal);
        store.failing = true;
        edit(4);
        journal.follow();
        final String notKept = token(journal);
        store.failing = false;
        edit(4);

        final Journal again = started();

        assertThat(again.since(kept, ALL)).isInstanceOf(FeedAnswer.Page.class);
        assertThat(again.since(notKept, ALL)).isInstanceOf(FeedAnswer.Lost.class);
    }

    @Test
    void waitsAMomentForTheStoreSoThatATokenHoldsAfterARestart() {
        final Journal journal = started();
        store.writeBy(CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
        edit(4);
        journal.follow();

        final String token = token(journal);

        assertThat(started().since(token, ALL)).isInstanceOf(FeedAnswer.Page.class);
    }

    @Test
    void doesNotWaitLongForAStoreThatHangs() {
        final Journal journal = started();
        store.writeBy(never -> { });
        edit(4);
        journal.follow();

        assertThat(journal.full(ALL)).isInstanceOf(FeedAnswer.Page.class);
    }

    @Test
    void doesNotTakeTokensOfStepsThatAnotherInstanceKept() {
        final Journal first = started();
        final Memory taken = store.copy();
        final Journal second = started(taken);
        final String common = token(first);
        taken.failing = true;
        edit(4);
        first.follow();
        second.follow();

        assertThat(second.since(token(first), ALL)).isInstanceOf(FeedAnswer.Lost.class);
        assertThat(first.since(token(second), ALL)).isInstanceOf(FeedAnswer.Lost.class);
        assertThat(told(second.since(common, ALL))).isEqualTo(told(first.since(common, ALL)));
    }

    @Test
    void doesNotTakeTokensOfStepsThatWereLostWhenABackupCameBack() {
        final String before = token(started());
        final Memory backup = store.copy();
        edit(4);
        final String lost = token(started());

        Journal restored = started(backup);
        for (int i = 0; i < 5; i++) {
            edit(4);
            restored.follow();
            restored = started(backup);

            assertThat(restored.since(lost, ALL)).isInstanceOf(FeedAnswer.Lost.class);
            assertThat(restored.since(before, ALL)).isInstanceOf(FeedAnswer.Page.class);
        }
    }

    @Test
    void forgetsTokensOfTooManyRestartsAgo() {
        bounds = new Bounds(1_000, Duration.ofDays(30), 1_000, 100_000, 3);
        final String first = token(started());
        String last = first;
        for (int i = 0; i < 4; i++) {
            edit(4);
            last = token(started());
        }

        assertThat(started().since(first, ALL)).isInstanceOf(FeedAnswer.Lost.class);
        assertThat(started().since(last, ALL)).isInstanceOf(FeedAnswer.Page.class);
    }

    @Test
    void forgetsDeletionsBeyondTheirNumberAndThenTheTokensBefore() {
        bounds = new Bounds(3, Duration.ofDays(30), 1_000, 100_000, 10);
        final Journal journal = started();
        final String token = token(journal);
        int gone = 0;
        while (journal.since(token, ALL) instanceof FeedAnswer.Page page) {
            gone = (int) page.changes().stream().filter(each -> each.kind() == ChangeKind.DELETED).count();
            assertThat(gone).isLessThanOrEqualTo(3);
            edit(1);
            journal.follow();
        }
        assertThat(journal.since(token(journal), ALL)).isInstanceOf(FeedAnswer.Page.class);
    }
}
