package dk.gladsaxe.ledelse.content.following;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.Without;
import dk.gladsaxe.ledelse.content.reading.Changes;
import dk.gladsaxe.ledelse.content.reading.SnapshotReader;
import dk.gladsaxe.ledelse.model.Item;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Reading what has changed")
class IncrementalReadingTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final SnapshotReader reader = new SnapshotReader(REPOSITORY, ZONE);
    private final Watch watch = new Watch(REPOSITORY, () -> { });
    private Delivery delivery;

    @BeforeEach
    void beginToListen() throws RepositoryException {
        delivery = new Delivery(REPOSITORY);
        assertThat(watch.begin()).isEmpty();
    }

    @AfterEach
    void endListening() throws RepositoryException {
        watch.end();
        delivery.end();
    }

    @RepeatedTest(12)
    void givesWhatReadingEverythingGives(final RepetitionInfo repetition) throws Exception {
        final RandomEdits edits = new RandomEdits(REPOSITORY, repetition.getCurrentRepetition());
        Content before = read();
        for (int i = 0; i < 30; i++) {
            edits.some();
            final Content now = read();

            assertThat(inOrder(now)).isEqualTo(inOrder(new SnapshotReader(REPOSITORY, ZONE).read(Map.of())));
            assertSameObjects(before, now);
            before = now;
        }
    }

    @Test
    void givesTheSameContentWhenNothingOfItHasChanged() throws Exception {
        REPOSITORY.put("ledelse-stories", "/x/one", Map.of("title", "En dag"));
        final Content before = read();

        REPOSITORY.put("ledelse-stories", "/x/one", Map.of("mgnl:lastModifiedBy", "somebody"));
        REPOSITORY.session("ledelse-stories").getNode("/x").addNode("y", "mgnl:folder");
        REPOSITORY.session("ledelse-stories").save();

        assertThat(read()).isSameAs(before);
    }

    @Test
    void touchesNothingButWhatHasChanged() throws Exception {
        final Opened opened = new Opened(REPOSITORY);
        final SnapshotReader watched = new SnapshotReader(opened, ZONE);
        final String story = REPOSITORY.put("ledelse-stories", "/x/one", Map.of("title", "En dag"));
        delivery.await();
        watched.read(watch.changes());
        opened.workspaces.clear();

        REPOSITORY.put("ledelse-stories", "/x/two", Map.of("title", "To dage"));
        final Content content = watched.read(changesOf("ledelse-stories"));

        assertThat(opened.workspaces).containsExactly("ledelse-stories");
        assertThat(content.stories()).hasSize(2).extracting(Item::id).contains(story);
    }

    @Test
    void makesRightWhatRefersToAKeyThatChangesWithoutReadingIt() throws Exception {
        final String framework = REPOSITORY.put("ledelse-frameworks", "/f", Map.of("title", "Grundlag"));
        final String relation = REPOSITORY.put("ledelse-relations", "/r", Map.of("title", "Opad", "key", "opad",
                "direction", "upward", "framework", framework));
        REPOSITORY.put("ledelse-stories", "/one", Map.of("title", "En dag", "relations", List.of(relation)));
        REPOSITORY.put("ledelse-stories", "/two", Map.of("title", "To dage"));
        final Opened opened = new Opened(REPOSITORY);
        final SnapshotReader watched = new SnapshotReader(opened, ZONE);
        delivery.await();
        final Content before = watched.read(watch.changes());
        opened.workspaces.clear();

        REPOSITORY.put("ledelse-relations", "/r", Map.of("key", "op"));
        final Content renamed = watched.read(changesOf("ledelse-relations"));
        REPOSITORY.session("ledelse-relations").getNode("/r").remove();
        REPOSITORY.session("ledelse-relations").save();
        final Content gone = watched.read(changesOf("ledelse-relations"));

        assertThat(opened.workspaces).containsExactly("ledelse-relations");
        assertThat(renamed.stories().get(0).relations()).containsExactly("op");
        assertThat(renamed.faults()).isEmpty();
        assertThat(gone.stories().get(0).relations()).isEmpty();
        assertThat(gone.faultyFields(gone.stories().get(0).id())).containsExactly("relations");
        assertThat(gone.stories().get(1)).isSameAs(before.stories().get(1));
    }

    @Test
    void findsAnItemOnceThoughNewsOfItsLeavingNeverCame() throws Exception {
        REPOSITORY.put("ledelse-stories", "/one", Map.of("title", "En dag"));
        final Content before = read();
        final Session session = REPOSITORY.session("ledelse-stories");
        session.move("/one", "/two");
        session.save();

        final Content content = reader.read(Map.of("ledelse-stories", new Changes(false, Set.of(), Set.of("/two"))));

        assertThat(content.stories()).hasSize(1);
        assertThat(content.stories().get(0).name()).isEqualTo("two");
        assertThat(content.stories().get(0).id()).isEqualTo(before.stories().get(0).id());
    }

    @Test
    void readsAWorkspaceAsAWholeAfterItCouldNotBeRead() throws Exception {
        final Without source = new Without(REPOSITORY, "");
        final SnapshotReader watched = new SnapshotReader(source, ZONE);
        watched.read(watch.changes());
        REPOSITORY.put("ledelse-stories", "/one", Map.of("title", "En dag"));
        delivery.await();

        source.lose("ledelse-stories");
        assertThat(watched.read(watch.changes()).unread()).containsExactly("ledelse-stories");
        assertThat(watched.isDone()).isFalse();
        source.bringBack();
        final Content content = watched.read(watch.changes());

        assertThat(content.unread()).isEmpty();
        assertThat(watched.isDone()).isTrue();
        assertThat(content.stories()).hasSize(1);
    }

    @Test
    void followsTheFilesOfImages() throws Exception {
        final String asset = REPOSITORY.asset("/y/a.png", Map.of("width", 100L));
        REPOSITORY.put("ledelse-stories", "/one", Map.of("title", "En dag"));
        REPOSITORY.picture("ledelse-stories", "/one", "jcr:" + asset);
        assertThat(width(read())).hasValue(100);

        REPOSITORY.asset("/y/a.png", Map.of("width", 200L));
        assertThat(width(read())).hasValue(200);

        final Session dam = REPOSITORY.session("dam");
        dam.getNode("/y").remove();
        dam.save();
        final Content gone = read();
        assertThat(gone.stories().get(0).image().orElseThrow().file()).isEmpty();
        assertThat(gone.faultyFields(gone.stories().get(0).id())).containsExactly("picture");
    }

    private static OptionalInt width(final Content content) {
        return content.stories().get(0).image().orElseThrow().file().orElseThrow().width();
    }

    /** The same content with its items in one order. */
    private static Content inOrder(final Content content) {
        return new Content(inOrder(content.frameworks()), inOrder(content.relations()), inOrder(content.focusPoints()),
                inOrder(content.questions()), inOrder(content.stories()), content.faults(), content.unread(),
                content.drafts(), content.faultyFields());
    }

    private static <T extends Item> List<T> inOrder(final List<T> items) {
        return items.stream().sorted(Comparator.comparing(Item::id)).toList();
    }

    private static void assertSameObjects(final Content before, final Content now) {
        final Map<String, Item> known = new HashMap<>();
        items(before).forEach(each -> known.put(each.id(), each));
        items(now).forEach(item -> {
            final boolean unchanged = item.equals(known.get(item.id()))
                    && before.faultyFields(item.id()).equals(now.faultyFields(item.id()));
            assertThat(item == known.get(item.id())).as("%s is the same object as before", item).isEqualTo(unchanged);
        });
    }

    private static Stream<Item> items(final Content content) {
        return Stream.of(content.frameworks(), content.relations(), content.focusPoints(), content.questions(),
                content.stories()).flatMap(List::stream);
    }

    private Content read() throws Exception {
        delivery.await();
        return reader.read(watch.changes());
    }

    /** What was heard of one workspace alone, since waiting for the news leaves marks in all. */
    private Map<String, Changes> changesOf(final String workspace) throws Exception {
        delivery.await();
        return Map.of(workspace, watch.changes().get(workspace));
    }

    /** Notes which workspaces are opened. */
    private static final class Opened implements ContentSource {

        private final Set<String> workspaces = new TreeSet<>();
        private final ContentSource source;

        Opened(final ContentSource source) {
            this.source = source;
        }

        @Override
        public Session session(final String workspace) throws RepositoryException {
            workspaces.add(workspace);
            return source.session(workspace);
        }

        @Override
        public Subscription observe(final String workspace, final EventListener listener) throws RepositoryException {
            return source.observe(workspace, listener);
        }
    }
}
