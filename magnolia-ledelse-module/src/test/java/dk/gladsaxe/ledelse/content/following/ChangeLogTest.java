package dk.gladsaxe.ledelse.content.following;

import static dk.gladsaxe.ledelse.content.following.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.reading.Changes;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.jcr.observation.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The log of changes")
class ChangeLogTest {

    private static final int UNHEARD_OF = 0x1000;

    private final AtomicInteger calls = new AtomicInteger();
    private final ChangeLog log = new ChangeLog(calls::incrementAndGet);

    @BeforeEach
    void nothingHasChangedYet() {
        assertThat(log.fetch()).as("nobody listened before").isEqualTo(Changes.EVERYTHING);
        assertThat(log.fetch()).isEqualTo(Changes.NONE);
    }

    @Test
    void notesWhatEachKindOfEventIsAbout() {
        log.onEvent(Events.of(
                event(Event.PROPERTY_ADDED, "/a/title"), event(Event.PROPERTY_CHANGED, "/b/title"),
                event(Event.PROPERTY_REMOVED, "/c/x/title"), event(Event.NODE_ADDED, "/d"),
                event(Event.NODE_REMOVED, "/e/y")));

        assertThat(log.fetch()).isEqualTo(new Changes(false, Set.of("/a", "/b", "/c/x"), Set.of("/d", "/e/y")));
        assertThat(log.fetch().none()).isTrue();
        assertThat(calls).hasValue(1);
    }

    @Test
    void notesBothEndsOfAMove() {
        log.onEvent(Events.of(Events.moved("/a", "/b/c"), event(Event.NODE_MOVED, "/among/siblings")));

        assertThat(log.fetch().trees()).containsExactlyInAnyOrder("/a", "/b/c", "/among/siblings");
    }

    @Test
    void takesAChangeOfTypeForAChangeOfAllBelow() {
        log.onEvent(Events.of(event(Event.PROPERTY_CHANGED, "/a/jcr:primaryType")));

        assertThat(log.fetch()).isEqualTo(new Changes(false, Set.of(), Set.of("/a")));
    }

    @Test
    void keepsChangesUntilTheyAreFetched() {
        log.onEvent(Events.of(event(Event.NODE_ADDED, "/a")));
        log.onEvent(Events.of(event(Event.NODE_ADDED, "/b")));

        assertThat(log.fetch().trees()).containsExactlyInAnyOrder("/a", "/b");
    }

    @Test
    void leavesOutWhatIsTheRepositorysOwn() {
        log.onEvent(Events.of(event(Event.NODE_ADDED, "/jcr:system/jcr:versionStorage/1"), event(Event.PERSIST, null)));

        assertThat(log.fetch().none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({Event.NODE_ADDED + ", ?", Event.PROPERTY_CHANGED + ", ", Event.NODE_REMOVED + ", ''",
        Event.NODE_REMOVED + ", relative", UNHEARD_OF + ", /a"})
    void takesWhatItDoesNotUnderstandForAChangeOfEverything(final int type, final String path) {
        log.onEvent(Events.of(event(Event.NODE_ADDED, "/b"), event(type, path), event(Event.NODE_ADDED, "/c")));

        assertThat(log.fetch()).isEqualTo(Changes.EVERYTHING);
        log.onEvent(Events.of(event(Event.NODE_ADDED, "/d")));
        assertThat(log.fetch().trees()).containsExactly("/d");
    }

    @Test
    void keepsAsManyPathsAsItMayAndNotOneMore() {
        log.onEvent(Events.of(added(ChangeLog.MOST_PATHS)));
        assertThat(log.fetch().trees()).hasSize(ChangeLog.MOST_PATHS);

        final Events tooMany = Events.of(added(10 * ChangeLog.MOST_PATHS));
        log.onEvent(tooMany);
        assertThat(log.fetch()).isEqualTo(Changes.EVERYTHING);
        assertThat(tooMany.taken()).as("nobody goes through the rest").isEqualTo(ChangeLog.MOST_PATHS + 1);
    }

    @Test
    void countsThePathsOfAllEventsTogether() {
        log.onEvent(Events.of(added(ChangeLog.MOST_PATHS)));
        log.onEvent(Events.of(event(Event.PROPERTY_CHANGED, "/other/title")));

        assertThat(log.fetch()).isEqualTo(Changes.EVERYTHING);
    }

    @Test
    void notesAPathOnceHoweverManyEventsNameIt() {
        log.onEvent(Events.of(Stream.generate(() -> event(Event.PROPERTY_CHANGED, "/a/title"))
                .limit(3 * ChangeLog.MOST_PATHS)));

        assertThat(log.fetch().nodes()).containsExactly("/a");
    }

    @Test
    void losesNothingWhenItIsFetchedWhileEventsCome() {
        final int many = 2000;
        final CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> IntStream.range(0, many)
                .forEach(i -> log.onEvent(Events.of(event(Event.NODE_ADDED, "/n" + i)))));
        int fetched = 0;
        while (!writing.isDone()) {
            fetched += log.fetch().trees().size();
        }

        assertThat(fetched + log.fetch().trees().size()).isEqualTo(many);
    }

    private static Stream<Event> added(final int count) {
        return IntStream.range(0, count).mapToObj(i -> event(Event.NODE_ADDED, "/n" + i));
    }
}
