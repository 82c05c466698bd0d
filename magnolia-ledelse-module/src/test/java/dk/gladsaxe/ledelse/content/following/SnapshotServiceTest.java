package dk.gladsaxe.ledelse.content.following;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static dk.gladsaxe.ledelse.content.TestRepository.date;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.QuestionOfTheWeek;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.Without;
import dk.gladsaxe.ledelse.model.Question;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The snapshot's service")
class SnapshotServiceTest extends SnapshotServices {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    SnapshotServiceTest() {
        super(REPOSITORY);
    }

    @Test
    void hasReadTheContentBeforeItFirstAnswers() throws Exception {
        story("one");

        service = start(REPOSITORY);

        assertThat(service.get().stories().all()).hasSize(1);
    }

    @Test
    void followsWhatIsAddedChangedAndTakenAway() throws Exception {
        service = start(REPOSITORY);
        assertThat(service.get().stories().all()).isEmpty();

        story("one");
        until("the story is there", () -> service.get().stories().find("one").isPresent());

        REPOSITORY.put(STORIES, "/one", Map.of("title", "Ny titel"));
        until("its title has changed", () -> service.get().stories().find("one")
                .filter(story -> story.title().danish().equals("Ny titel")).isPresent());

        final Session session = REPOSITORY.session(STORIES);
        session.getNode("/one").remove();
        session.save();
        until("the story is gone", () -> service.get().stories().all().isEmpty());
    }

    @Test
    void answersFromOneUnchangingSnapshotUntilItIsSwapped() throws Exception {
        service = start(REPOSITORY);
        final Ledelsesgrundlag before = service.get();
        assertThat(service.get()).isSameAs(before);

        story("one");
        until("the story is there", () -> service.get().stories().find("one").isPresent());

        assertThat(before.stories().all()).isEmpty();
    }

    @Test
    void readsFarFewerTimesThanThereAreChangesInABurst() throws Exception {
        final Counting counting = new Counting(REPOSITORY);
        service = start(counting);
        service.get();

        for (int i = 0; i < 200; i++) {
            story("story-" + i);
        }
        until("all are there", () -> service.get().stories().all().size() == 200);

        assertThat(counting.reads.get()).isLessThan(100);
    }

    @Test
    void turnsTheDayWithoutAChangeInTheRepository() throws Exception {
        final Counting counting = new Counting(REPOSITORY);
        REPOSITORY.put(STORIES, "/ending", Map.of("title", "Slut", "consentGiven", true,
                "consentUntil", date("2026-03-10T00:00:00+01:00")));
        REPOSITORY.put(STORIES, "/coming", Map.of("title", "Kommer", "consentGiven", true,
                "date", date("2026-03-11T00:00:00+01:00")));
        service = start(counting);
        assertThat(names()).containsExactly("ending");
        final int reads = counting.reads.get();

        now.set(Instant.parse("2026-03-10T22:59:59Z"));
        assertThat(names()).containsExactly("ending");
        now.set(Instant.parse("2026-03-10T23:00:00Z"));
        assertThat(names()).containsExactly("coming");
        assertThat(counting.reads.get()).isEqualTo(reads);
    }

    @Test
    void changesTheQuestionOfTheWeekAtMidnightBetweenSundayAndMondayInCopenhagen() throws Exception {
        for (int i = 0; i < 20; i++) {
            REPOSITORY.put("ledelse-questions", "/q" + i, Map.of("text", "Hvad " + i + "?"));
        }
        service = start(REPOSITORY);
        now.set(Instant.parse("2026-12-27T23:00:00Z"));
        final Question ofWeek53 = questionOfTheWeek();
        now.set(Instant.parse("2027-01-03T22:59:59Z"));
        assertThat(questionOfTheWeek()).isEqualTo(ofWeek53);
        now.set(Instant.parse("2027-01-03T23:00:00Z"));
        assertThat(questionOfTheWeek()).isNotEqualTo(ofWeek53);
    }

    @Test
    void servesWhatThereIsAndFollowsAWorkspaceAsSoonAsItComes() throws Exception {
        story("one");
        REPOSITORY.put("ledelse-questions", "/q", Map.of("text", "Hvad nu?"));
        final Without source = new Without(REPOSITORY, STORIES);
        service = start(source);
        assertThat(service.get().stories().all()).isEmpty();
        assertThat(service.get().questions().all()).hasSize(1);
        assertThat(service.get().content().unread()).containsExactly(STORIES);

        source.bringBack();
        until("the workspace is read", () -> service.get().stories().find("one").isPresent());
        story("two");
        until("the workspace is followed", () -> service.get().stories().find("two").isPresent());
    }

    @Test
    void keepsTheLastWholeSnapshotWhileAWorkspaceIsAway() throws Exception {
        story("one");
        final Without source = new Without(REPOSITORY, "");
        service = start(source);
        assertThat(names()).containsExactly("one");

        source.lose(STORIES);
        REPOSITORY.put("ledelse-questions", "/q", Map.of("text", "Hvad nu?"));
        story("two");
        until("the change was heard of", () -> source.refused() > 2);
        assertThat(names()).containsExactly("one");

        source.bringBack();
        until("the changes are there", () -> names().size() == 2);
        assertThat(service.get().questions().all()).hasSize(1);
    }

    @Test
    void hasNoCompleteSnapshotUntilEveryWorkspaceWasRead() throws Exception {
        story("one");
        final Without source = new Without(REPOSITORY, "ledelse-questions");
        service = start(source);
        assertThat(names()).containsExactly("one");
        assertThat(service.complete()).isEmpty();

        source.bringBack();
        until("all was read", () -> service.complete().isPresent());
        assertThat(service.complete()).containsSame(service.get());
    }

    @Test
    void givesTheCompleteSnapshotOfTheDay() throws Exception {
        REPOSITORY.put(STORIES, "/coming", Map.of("title", "Kommer", "consentGiven", true,
                "date", date("2026-03-11T00:00:00+01:00")));
        service = start(REPOSITORY);
        service.get();

        now.set(Instant.parse("2026-03-10T23:00:00Z"));

        assertThat(service.complete().orElseThrow().stories().all()).hasSize(1);
        assertThat(service.complete()).containsSame(service.get());
    }

    @Test
    void survivesASourceThatBreaks() throws Exception {
        assertRecoversFrom(() -> {
            throw new IllegalStateException("not ready");
        });
    }

    @Test
    void survivesALibraryThatDoesNotFit() throws Exception {
        assertRecoversFrom(() -> {
            throw new NoSuchMethodError("not in this version");
        });
    }

    private void assertRecoversFrom(final Runnable fault) throws Exception {
        story("one");
        final AtomicInteger left = new AtomicInteger(3);
        service = start(new Counting(REPOSITORY) {
            @Override
            public Session session(final String workspace) throws RepositoryException {
                if (left.getAndDecrement() > 0) {
                    fault.run();
                }
                return super.session(workspace);
            }
        });

        until("it has recovered", () -> service.get().stories().find("one").isPresent());
    }

    @Test
    void endsItsThreadAndItsListeningAndStillAnswers() throws Exception {
        final Counting counting = new Counting(REPOSITORY);
        service = start(counting);
        service.get();

        service.close();

        assertThat(counting.listening.get()).isZero();
        until("its thread has ended", () -> ownThreads().findAny().isEmpty());
        assertThat(service.get().stories().all()).isEmpty();
    }

    @Test
    void keepsNoProcessFromEnding() {
        service = start(REPOSITORY);
        service.get();

        assertThat(ownThreads()).isNotEmpty().allMatch(Thread::isDaemon);
    }

    private static Stream<Thread> ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("ledelse-snapshot"));
    }

    private Question questionOfTheWeek() {
        final Ledelsesgrundlag snapshot = service.get();
        return new QuestionOfTheWeek(snapshot.questions().all()).on(snapshot.day()).orElseThrow();
    }

    /** Counts whole reads, and who listens. */
    private static class Counting implements ContentSource {

        final AtomicInteger reads = new AtomicInteger();
        final AtomicInteger listening = new AtomicInteger();
        private final ContentSource source;

        Counting(final ContentSource source) {
            this.source = source;
        }

        @Override
        public Session session(final String workspace) throws RepositoryException {
            if (workspace.equals(STORIES)) {
                reads.incrementAndGet();
            }
            return source.session(workspace);
        }

        @Override
        public Subscription observe(final String workspace, final EventListener listener) throws RepositoryException {
            final Subscription subscription = source.observe(workspace, listener);
            listening.incrementAndGet();
            return () -> {
                listening.decrementAndGet();
                subscription.end();
            };
        }
    }
}
