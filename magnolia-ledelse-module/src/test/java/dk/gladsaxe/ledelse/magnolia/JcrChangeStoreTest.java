package dk.gladsaxe.ledelse.magnolia;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.following.SnapshotService;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.delivery.changes.ChangeStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The feed's records in a repository")
class JcrChangeStoreTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private final List<SnapshotService> instances = new ArrayList<>();

    @AfterEach
    void stop() {
        instances.forEach(SnapshotService::close);
    }

    @Test
    void areGivenBackInTheOrderTheyWereKept() {
        final ChangeStore store = store();
        assertThat(texts(store)).isEmpty();

        for (int i = 1; i <= 12; i++) {
            done(store.append(bytes("record " + i)));
        }

        final List<String> expected = Stream.iterate(1, i -> i + 1).limit(12).map(i -> "record " + i).toList();
        assertThat(texts(store)).isEqualTo(expected);
        assertThat(texts(store())).as("by an instance that starts anew").isEqualTo(expected);
    }

    @Test
    void mayBeEmptyOrOfMegabytes() {
        final byte[] large = new byte[5 << 20];
        new Random(7).nextBytes(large);
        final ChangeStore store = store();
        texts(store);

        done(store.append(large));
        done(store.append(new byte[0]));

        assertThat(done(store().read())).containsExactly(large, new byte[0]);
    }

    @Test
    void areReplacedByOneAllTogether() {
        final ChangeStore store = store();
        texts(store);
        done(store.append(bytes("one")));
        done(store.append(bytes("two")));

        done(store.replace(bytes("both")));
        done(store.append(bytes("three")));

        assertThat(texts(store())).containsExactly("both", "three");
    }

    @Test
    void areGoneOnWithAfterARestart() {
        final ChangeStore before = store();
        texts(before);
        done(before.append(bytes("one")));

        final ChangeStore after = store();
        assertThat(texts(after)).containsExactly("one");
        done(after.append(bytes("two")));

        assertThat(texts(store())).containsExactly("one", "two");
    }

    @Test
    void belongToTheInstanceThatWroteFirst() {
        final ChangeStore first = store();
        final ChangeStore second = store();
        texts(first);
        texts(second);

        done(first.append(bytes("of the first")));

        assertThatThrownBy(() -> done(second.append(bytes("of the second"))))
                .hasRootCauseMessage("another instance writes its feed into workspace ledelse-delivery, or somebody has"
                        + " changed what is there");
        assertThatThrownBy(() -> done(second.replace(bytes("of the second")))).hasRootCauseInstanceOf(
                RepositoryException.class);
        done(first.append(bytes("of the first again")));
        done(first.replace(bytes("all of the first")));
        assertThatThrownBy(() -> done(second.append(bytes("of the second")))).hasRootCauseInstanceOf(
                RepositoryException.class);
        assertThat(texts(store())).containsExactly("all of the first");
    }

    @Test
    void areWrittenByOneOfTwoInstancesThatWriteAtTheSameMoment() {
        for (int round = 0; round < 20; round++) {
            final List<ChangeStore> both = List.of(store(), store());
            both.forEach(JcrChangeStoreTest::texts);
            final int before = texts(store()).size();

            final List<CompletableFuture<Boolean>> outcomes = Stream.of(0, 1).map(which -> both.get(which)
                    .append(bytes("of " + which)).handle((done, failure) -> failure == null)).toList();

            assertThat(outcomes.stream().filter(JcrChangeStoreTest::done)).as("round " + round).hasSize(1);
            assertThat(texts(store())).as("round " + round).hasSize(before + 1);
            stop();
            instances.clear();
        }
    }

    @Test
    void cannotBeAddedToUnread() {
        final ChangeStore store = store();
        assertThatThrownBy(() -> done(store.append(bytes("blindly")))).hasRootCauseInstanceOf(RepositoryException.class);
        assertThat(texts(store())).isEmpty();
    }

    @Test
    void areReplacedWhenTheyCouldNotBeReadBefore() throws Exception {
        final ChangeStore before = store();
        texts(before);
        done(before.append(bytes("one")));
        final Session session = REPOSITORY.session("ledelse-delivery");
        final Node record = session.getNode("/changes/record-1");
        record.getProperty("data").remove();
        session.getNode("/changes").addNode("record-of-mine", "mgnl:contentNode");
        session.save();

        final ChangeStore after = store();
        assertThatThrownBy(() -> done(after.read())).hasRootCauseInstanceOf(RepositoryException.class);
        done(after.replace(bytes("anew")));
        done(after.append(bytes("and on")));

        assertThat(texts(store())).containsExactly("anew", "and on");
    }

    @Test
    void canBeKeptAsSoonAsThereIsAWorkspaceForThem() {
        final Withholding source = new Withholding();
        final ChangeStore store = store(source);
        assertThatThrownBy(() -> done(store.read())).hasRootCauseInstanceOf(NoSuchWorkspaceException.class);
        assertThatThrownBy(() -> done(store.replace(bytes("one")))).hasRootCauseInstanceOf(NoSuchWorkspaceException.class);

        source.withheld = false;
        done(store.replace(bytes("one")));

        assertThat(texts(store())).containsExactly("one");
    }

    @Test
    void areWrittenInOneSave() throws Exception {
        final List<Integer> saves = new ArrayList<>();
        final ChangeStore store = store();
        texts(store);
        done(store.append(bytes("one")));
        final ContentSource.Subscription subscription = REPOSITORY.observe("ledelse-delivery",
                events -> saves.add(1));

        done(store.replace(bytes("two")));
        done(store.append(bytes("three")));
        REPOSITORY.put("ledelse-delivery", "/end", Map.of());
        until("all saves were heard of", () -> saves.size() >= 3);

        assertThat(saves).hasSize(3);
        subscription.end();
    }

    private ChangeStore store() {
        return store(REPOSITORY);
    }

    private ChangeStore store(final ContentSource source) {
        final SnapshotService instance = SnapshotService.start(source, Clock.systemUTC());
        instances.add(instance);
        return new JcrChangeStore(instance);
    }

    private static List<String> texts(final ChangeStore store) {
        return done(store.read()).stream().map(each -> new String(each, StandardCharsets.UTF_8)).toList();
    }

    private static byte[] bytes(final String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T done(final CompletableFuture<T> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** A repository in which the workspace of the feed is not there yet. */
    private static final class Withholding implements ContentSource {

        private volatile boolean withheld = true;

        @Override
        public Session session(final String workspace) throws RepositoryException {
            if (withheld && workspace.equals("ledelse-delivery")) {
                throw new NoSuchWorkspaceException(workspace);
            }
            return REPOSITORY.session(workspace);
        }

        @Override
        public Subscription observe(final String workspace, final EventListener listener) throws RepositoryException {
            return REPOSITORY.observe(workspace, listener);
        }
    }
}
