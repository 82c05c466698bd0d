package dk.gladsaxe.ledelse.embedded.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan.What;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is planned")
class ScheduleTest {

    /** No account: nobody of that name is in the repositories, as if it had been taken away in the meantime. */
    private static final User PLANNER = Newsroom.user("gone-by-then", "publisher");

    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void happensWhenItsTimeHasComeAndOnlyOnce() {
        final ItemRef item = planned(What.PUBLISH);
        assertThat(room.planned().carryOutWhatIsDue()).as("too early").isZero();
        assertThat(room.published(item, "title")).isEmpty();
        room.clock.later(Duration.ofHours(1));
        assertThat(room.planned().carryOutWhatIsDue()).isOne();
        assertThat(room.published(item, "title")).contains("Planned");
        room.author.take();
        assertThat(room.planned().carryOutWhatIsDue()).isZero();
        assertThat(room.author.take()).as("nothing left to save").isEmpty();
        assertThat(room.actions(item)).containsOnlyOnce(AuditAction.PUBLISHED);
    }

    @Test
    void isRecordedWithWhoAskedThoughTheAccountIsGone() {
        final ItemRef item = planned(What.PUBLISH);
        room.clock.later(Duration.ofHours(1));
        room.planned().carryOutWhatIsDue();
        final AuditEntry entry = room.audit.of(item, PLANNER).get(0);
        assertThat(entry.action()).isEqualTo(AuditAction.PUBLISHED);
        assertThat(entry.user()).isEqualTo("gone-by-then");
        assertThat(entry.detail()).isEqualTo("plan:gone-by-then");
    }

    @Test
    void takesBackToo() {
        final ItemRef item = planned(What.UNPUBLISH);
        room.publishing.publish(List.of(item), PLANNER);
        assertThat(room.schedule.of(item)).as("publishing leaves it in place").hasSize(1);
        room.clock.later(Duration.ofHours(1));
        assertThat(room.planned().carryOutWhatIsDue()).isOne();
        assertThat(room.published(item, "title")).isEmpty();
        assertThat(room.draft(item, "title")).contains("Planned");
    }

    @Test
    void isFinishedAfterTheProcessEndedInTheMiddle() {
        final ItemRef item = planned(What.PUBLISH);
        room.clock.later(Duration.ofHours(1));
        room.author.failNext();
        assertThat(room.planned().carryOutWhatIsDue()).as("visitors have it, the record is missing").isZero();
        assertThat(room.published(item, "title")).contains("Planned");
        assertThat(room.schedule.of(item)).extracting(Plan::failure).singleElement().asString()
                .contains("the process ended");

        assertThat(room.planned().carryOutWhatIsDue()).as("another host, later").isOne();
        assertThat(room.schedule.of(item)).isEmpty();
        assertThat(room.actions(item)).containsOnlyOnce(AuditAction.PUBLISHED);
    }

    @Test
    void isDroppedWhenSomebodyPublishesOrDeletesInTheMeantime() {
        final ItemRef item = planned(What.PUBLISH);
        room.publishing.publish(List.of(item), PLANNER);
        assertThat(room.schedule.of(item)).isEmpty();
        final ItemRef other = planned(What.PUBLISH);
        room.bin.delete(Newsroom.WORKSPACE, List.of(other.id()), PLANNER);
        assertThat(room.schedule.of(other)).isEmpty();
    }

    private ItemRef planned(final What what) {
        final ItemRef item = room.write("planned-" + UUID.randomUUID(), "Planned", PLANNER);
        room.schedule.plan(item, what, room.clock.instant().plus(Duration.ofMinutes(30)), PLANNER);
        return item;
    }
}
