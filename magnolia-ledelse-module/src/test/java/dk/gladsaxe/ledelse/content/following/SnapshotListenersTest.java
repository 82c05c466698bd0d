package dk.gladsaxe.ledelse.content.following;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.Without;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.jcr.NoSuchWorkspaceException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Those who listen to the snapshot's service, or have it work for them")
class SnapshotListenersTest extends SnapshotServices {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    SnapshotListenersTest() {
        super(REPOSITORY);
    }

    @Test
    void tellsListenersOfThePresentSnapshotAndOfEachNewOneOnceOthersCanGetIt() throws Exception {
        service = start(REPOSITORY);
        service.get();
        final List<Ledelsesgrundlag> heard = new CopyOnWriteArrayList<>();
        final List<Boolean> could = new CopyOnWriteArrayList<>();
        service.onSwap(snapshot -> {
            could.add(service.get() == snapshot && service.complete().orElseThrow() == snapshot
                    && Thread.currentThread().getName().equals("ledelse-snapshot"));
            heard.add(snapshot);
        });
        until("the present one is heard of", () -> heard.size() == 1);

        story("one");
        until("the new one is heard of", () -> heard.size() == 2);
        now.set(Instant.parse("2026-03-10T23:00:00Z"));
        assertThat(service.get().day()).isEqualTo(LocalDate.of(2026, 3, 11));
        until("the one of the new day is heard of", () -> heard.size() == 3);

        assertThat(heard).last().isSameAs(service.get());
        assertThat(could).containsOnly(true);
    }

    @Test
    void tellsListenersNothingOfWhatIsIncomplete() throws Exception {
        final Without source = new Without(REPOSITORY, "ledelse-questions");
        service = start(source);
        final List<Ledelsesgrundlag> heard = new CopyOnWriteArrayList<>();
        service.onSwap(heard::add);
        story("one");
        until("the story is there", () -> service.get().stories().find("one").isPresent());
        assertThat(heard).isEmpty();

        source.bringBack();
        until("all was read", () -> !heard.isEmpty());
        assertThat(heard).allMatch(snapshot -> snapshot.content().complete());
    }

    @Test
    void goesOnWhenAListenerThrows() throws Exception {
        service = start(REPOSITORY);
        final List<Ledelsesgrundlag> heard = new CopyOnWriteArrayList<>();
        service.onSwap(snapshot -> {
            throw new NoSuchMethodError("a listener's own fault");
        });
        service.onSwap(heard::add);

        story("one");
        until("the others hear of it", () -> heard.stream().anyMatch(each -> each.stories().find("one").isPresent()));
    }

    @Test
    void doesOthersWorkOnTheThreadThatHasTheSessions() throws Exception {
        final String id = story("one");
        service = start(REPOSITORY);

        assertThat(service.submit(source -> source.session(STORIES).getNodeByIdentifier(id).getName()
                + " on " + Thread.currentThread().getName()).get()).isEqualTo("one on ledelse-snapshot");
    }

    @Test
    void handsOnWhatOthersWorkThrows() {
        service = start(REPOSITORY);

        assertThatThrownBy(() -> service.submit(source -> source.session("nowhere")).get())
                .hasCauseInstanceOf(NoSuchWorkspaceException.class);
        assertThatThrownBy(() -> service.submit(source -> {
            throw new NoSuchMethodError("not in this version");
        }).get()).hasCauseInstanceOf(NoSuchMethodError.class);
        assertThat(service.submit(source -> "still here").join()).isEqualTo("still here");
    }

    @Test
    void doesTheWorkItHasTakenBeforeItEndsAndFailsTheRest() throws Exception {
        service = start(REPOSITORY);
        final CountDownLatch begun = new CountDownLatch(1);
        final CompletableFuture<String> outcome = new CompletableFuture<>();
        final CompletableFuture<String> underWay = service.submit(source -> {
            begun.countDown();
            return outcome.join();
        });
        begun.await();
        final CompletableFuture<String> waiting = service.submit(source -> "done next");
        final Thread closing = new Thread(service::close);
        closing.start();
        until("it is closing", () -> service.submit(source -> "late").isCompletedExceptionally());
        outcome.complete("done");
        closing.join();

        assertThat(underWay.join()).isEqualTo("done");
        assertThat(waiting.join()).isEqualTo("done next");
        assertThatThrownBy(() -> service.submit(source -> "never").get()).hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no longer followed");
    }
}
