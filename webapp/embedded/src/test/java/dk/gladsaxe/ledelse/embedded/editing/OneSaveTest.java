package dk.gladsaxe.ledelse.embedded.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.gladsaxe.ledelse.embedded.editing.publishing.OwnRequest;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An editorial operation")
class OneSaveTest {

    private static final User EDITOR = Newsroom.user("editor", "editor");
    private static final User PUBLISHER = Newsroom.user("publisher", "publisher");
    private static final int STEPS = 120;
    private static final Map<String, Integer> ONE = Map.of(Newsroom.WORKSPACE, 1);

    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void isOneSaveWithItsRecordAndItsVersion() {
        final ItemRef item = room.write("one", "One", EDITOR);
        assertThat(room.author.take()).isEqualTo(ONE);
        assertThat(room.actions(item)).containsExactly(AuditAction.CREATED);
        assertThat(room.versions.list(item, EDITOR)).hasSize(1);
    }

    @Test
    void isOneSaveOnEachInstanceWhenItPublishes() {
        final ItemRef one = room.write("one", "One", EDITOR);
        final ItemRef two = room.write("two", "Two", EDITOR);
        room.author.take();
        room.publishing.publish(List.of(one, two), PUBLISHER);
        assertThat(room.author.take()).isEqualTo(ONE);
        assertThat(room.visitors.take()).isEqualTo(ONE);
        assertThat(room.actions(two)).containsExactly(AuditAction.PUBLISHED, AuditAction.CREATED);
    }

    @Test
    void leavesNothingOfItselfWhenItIsRefused() {
        final ItemRef item = room.write("one", "One", PUBLISHER);
        room.requests.ask(Newsroom.WORKSPACE, List.of(item.id()), "", PUBLISHER);
        room.author.take();
        assertThat(catchThrowable(
                () -> room.publishing.publish(List.of(item), PUBLISHER))).isInstanceOf(OwnRequest.class);
        assertThat(room.author.take()).isEmpty();
        assertThat(room.visitors.take()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isNeverMoreThanOneSaveWhateverCameBefore(final long seed) {
        final Random random = new Random(seed);
        final List<ItemRef> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(room.write("item-" + i, "Item " + i, EDITOR));
        }
        room.author.take();
        final List<Consumer<ItemRef>> operations = operations(random);
        for (int step = 0; step < STEPS; step++) {
            final ItemRef item = items.get(random.nextInt(items.size()));
            final int which = random.nextInt(operations.size());
            final int before = room.actions(item).size();
            operations.get(which).accept(item);
            final Map<String, Integer> saves = room.author.take();
            assertThat(saves.values()).as("operation " + which).allMatch(count -> count == 1);
            assertThat(room.visitors.take().values()).allMatch(count -> count == 1);
            if (saves.isEmpty()) {
                assertThat(room.actions(item)).as("nothing saved, nothing recorded").hasSize(before);
            }
            room.clock.later(Duration.ofSeconds(1));
        }
    }

    private List<Consumer<ItemRef>> operations(final Random random) {
        final String workspace = Newsroom.WORKSPACE;
        return List.of(
                item -> ifThere(item, () -> room.change(item, "title", "Title " + random.nextInt(), EDITOR)),
                item -> room.publishing.publish(List.of(item), PUBLISHER),
                item -> ifThere(item, () -> room.publishing.unpublish(List.of(item), PUBLISHER)),
                item -> room.requests.ask(workspace, List.of(item.id()), "comment", EDITOR),
                item -> room.requests.giveBack(item, "why", PUBLISHER),
                item -> room.requests.find(item).filter(Request::waits).ifPresent(request -> room.publishing.grant(item,
                        room.versions.readPresent(item, EDITOR, Fingerprint::of).orElseThrow(), PUBLISHER)),
                item -> room.requests.withdraw(item, EDITOR),
                item -> room.schedule.plan(item, Plan.What.UNPUBLISH, room.clock.instant(), PUBLISHER),
                item -> room.schedule.cancel(item, Plan.What.UNPUBLISH, PUBLISHER),
                item -> room.bin.delete(workspace, List.of(item.id()), EDITOR),
                item -> room.bin.restore(workspace, List.of(item.id()), EDITOR),
                item -> room.duplicating.duplicate(workspace, List.of(item.id()), EDITOR),
                item -> room.versions.restore(item, 1, EDITOR));
    }

    private void ifThere(final ItemRef item, final Runnable work) {
        if (room.draft(item, "title").isPresent()) {
            work.run();
        }
    }
}
