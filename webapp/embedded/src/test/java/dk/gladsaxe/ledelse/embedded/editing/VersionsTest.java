package dk.gladsaxe.ledelse.embedded.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.versions.Version;
import dk.gladsaxe.ledelse.embedded.editing.versions.WordDiff;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Versions")
class VersionsTest {

    private static final User PUBLISHER = Newsroom.user("publisher", "publisher");
    private static final int NEWEST = 50;
    private static final int MOST = 200;

    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void areTheNewestFiftyAndThoseThatVisitorsHaveSeen() {
        final ItemRef item = room.write("item", "Seen", PUBLISHER);
        room.publishing.publish(List.of(item), PUBLISHER);
        for (int i = 0; i < NEWEST + 10; i++) {
            room.change(item, "title", "Title " + i, PUBLISHER);
        }
        final List<Version> versions = room.versions.list(item, PUBLISHER);
        assertThat(versions).hasSize(NEWEST + 1);
        assertThat(versions.get(NEWEST).published()).isTrue();
        assertThat(versions.get(NEWEST).title()).isEqualTo("Seen");
        assertThat(versions.get(0).number()).isEqualTo(NEWEST + 11);
    }

    @Test
    void areTwoHundredAtMost() {
        final ItemRef item = room.write("item", "Title", PUBLISHER);
        for (int i = 0; i < MOST + 5; i++) {
            room.change(item, "title", "Title " + i, PUBLISHER);
            room.publishing.publish(List.of(item), PUBLISHER);
        }
        assertThat(room.versions.list(item, PUBLISHER)).hasSize(MOST);
    }

    @Test
    void keepWhatWasThereBeforeTheFirstRecordedChange() {
        final Session session = room.authorRepository.systemSession(Newsroom.WORKSPACE);
        final String id = Jcr.get(() -> {
            final Node node = session.getRootNode().addNode("imported", "mgnl:content");
            node.setProperty("title", "From elsewhere");
            session.save();
            return node.getIdentifier();
        });
        session.logout();
        final ItemRef item = new ItemRef(Newsroom.WORKSPACE, id);
        room.change(item, "title", "Changed", PUBLISHER);
        assertThat(room.versions.list(item, PUBLISHER)).extracting(Version::title)
                .containsExactly("Changed", "From elsewhere");
    }

    @Test
    void comeBackAsADraftWithTheirSubNodesWhileVisitorsKeepWhatTheyHave() {
        final ItemRef item = room.write("item", "First", PUBLISHER);
        part(item, "a");
        room.publishing.publish(List.of(item), PUBLISHER);
        final long wanted = room.versions.list(item, PUBLISHER).get(0).number();
        room.change(item, "title", "Second", PUBLISHER);
        part(item, "b");
        room.clock.later(Duration.ofSeconds(1));

        assertThat(room.versions.restore(item, wanted, PUBLISHER)).isTrue();
        assertThat(room.draft(item, "title")).contains("First");
        assertThat(room.versions.readPresent(item, PUBLISHER,
                node -> node.getNode("part/0").getProperty("text").getString()))
                .contains("a");
        assertThat(room.versions.list(item, PUBLISHER)).extracting(Version::action)
                .startsWith("restoredVersion", "changed");
        assertThat(room.usage.find(item).orElseThrow().row().status()).isEqualTo(ItemStatus.CHANGED);
    }

    @Test
    void goWithTheItemAndTheRecordStays() {
        final ItemRef item = room.write("item", "Gone", PUBLISHER);
        room.bin.delete(Newsroom.WORKSPACE, List.of(item.id()), PUBLISHER);
        room.clock.later(Duration.ofSeconds(1));
        room.bin.purge(Newsroom.WORKSPACE, List.of(item.id()), PUBLISHER);
        assertThat(room.draft(item, "title")).isEmpty();
        assertThat(room.versions.list(item, PUBLISHER)).isEmpty();
        assertThat(room.actions(item)).containsExactly(AuditAction.PURGED, AuditAction.DELETED, AuditAction.CREATED);
    }

    @Test
    void areTakenApartWordByWord() {
        final WordDiff diff = WordDiff.of("En leder lytter først.", "En god leder lytter altid først.");
        assertThat(diff.before()).extracting(WordDiff.Piece::text).containsExactly("En leder lytter først.");
        assertThat(diff.after()).filteredOn(WordDiff.Piece::marked).extracting(piece -> piece.text().strip())
                .containsExactly("god", "altid");
        assertThat(String.join("", diff.after().stream().map(WordDiff.Piece::text).toList()))
                .isEqualTo("En god leder lytter altid først.");
    }

    private void part(final ItemRef item, final String text) {
        room.operations.run(Newsroom.WORKSPACE, PUBLISHER, session -> {
            final Node node = session.jcr().getNodeByIdentifier(item.id());
            final Node part = node.hasNode("part") ? node.getNode("part") : node.addNode("part", "mgnl:contentNode");
            final Node first = part.hasNode("0") ? part.getNode("0") : part.addNode("0", "mgnl:contentNode");
            first.setProperty("text", text);
            session.touch(node);
            session.record(AuditAction.CHANGED, node, "part");
            return null;
        });
    }
}
