package dk.gladsaxe.ledelse.delivery.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The records of the feed")
class RecordsTest {

    private static final Instant AT = Instant.parse("2026-03-10T11:00:00Z");
    private static final long EPOCH = 42;
    private static final long LIFE = 7;

    private final Entry.Present story = present(ItemType.STORY, "s", "en-fortælling", 3, 4);
    private final Entry.Present question = present(ItemType.QUESTION, "q", "", 2, 2);
    private final Entry.Gone gone = new Entry.Gone(new ItemKey(ItemType.STORY, "g"), "borte", 4, AT);
    private final byte[] whole = Records.of(ledger());
    private final Step step = new Step(5, LIFE, AT.plusSeconds(1), List.of(present(ItemType.STORY, "s", "omdøbt", 5, 4)),
            List.of(new Entry.Gone(question.key(), question.name(), 5, AT.plusSeconds(1))));

    @Test
    void giveBackTheLedgerTheyAreOf() throws Exception {
        final Ledger read = Records.read(List.of(whole), Bounds.USUAL).orElseThrow();

        assertThat(read.epoch()).isEqualTo(EPOCH);
        assertThat(read.step()).isEqualTo(4);
        assertThat(read.floor()).isEqualTo(1);
        assertThat(read.lives()).isEqualTo(ledger().lives());
        assertThat(read.present()).containsExactlyInAnyOrder(story, question);
        assertThat(read.gone()).containsExactly(gone);
    }

    @Test
    void giveBackWhatStepsMadeOfIt() throws Exception {
        final Ledger read = Records.read(List.of(whole, Records.of(step, EPOCH)), Bounds.USUAL).orElseThrow();

        assertThat(read.step()).isEqualTo(5);
        assertThat(read.lives().at(4)).isEqualTo(LIFE - 1);
        assertThat(read.lives().at(5)).isEqualTo(LIFE);
        assertThat(read.present()).containsExactlyElementsOf(step.changed());
        assertThat(read.gone()).containsExactly(gone, step.gone().get(0));
    }

    @Test
    void forgetTheSameDeletionsAsTheLedgerDid() throws Exception {
        final Bounds one = new Bounds(1, Duration.ofDays(30), 10, 10, 10);
        final Ledger kept = ledger();
        kept.take(step, one);

        final Ledger read = Records.read(List.of(whole, Records.of(step, EPOCH)), one).orElseThrow();

        assertThat(kept.floor()).isEqualTo(4);
        assertThat(read.floor()).isEqualTo(4);
        assertThat(read.gone()).containsExactlyElementsOf(kept.gone());
    }

    @Test
    void areOfNothingWhenThereAreNone() throws Exception {
        assertThat(Records.read(List.of(), Bounds.USUAL)).isEmpty();
    }

    @Test
    void areRefusedWhenTheyEndTooEarly() {
        for (int length = 0; length < whole.length; length++) {
            final byte[] torn = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Records.read(List.of(torn), Bounds.USUAL)).as("first " + length + " bytes")
                    .isInstanceOf(RecordUnusable.class);
        }
    }

    @Test
    void areRefusedWhenOneBitIsAnother() {
        for (int bit = 0; bit < whole.length * 8; bit++) {
            final byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> Records.read(List.of(damaged), Bounds.USUAL)).as("bit " + bit)
                    .isInstanceOf(RecordUnusable.class);
        }
    }

    @Test
    void areRefusedWhenTheyAreSomethingElse() {
        final Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            final byte[] other = new byte[random.nextInt(100)];
            random.nextBytes(other);
            assertRefused("not one of this feed", other);
        }
        assertRefused("not one of this feed", "<xml>text</xml>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areRefusedWhenALaterVersionWroteThem() {
        final byte[] later = whole.clone();
        later[4] = 9;
        assertRefused("version 9", later);
    }

    @Test
    void areRefusedWhenTheyDoNotFollowEachOther() {
        final byte[] next = Records.of(step, EPOCH);
        assertRefused("whole ledger", next);
        assertRefused("does not follow step 5", whole, next, next);
        assertRefused("does not follow step 4", whole, Records.of(step, EPOCH + 1));
        assertRefused("does not follow step 4", whole, whole);
        assertRefused("does not follow step 4", whole,
                Records.of(new Step(6, LIFE, AT, List.of(), List.of(gone)), EPOCH));
    }

    @Test
    void areRefusedWhenTheirContentCannotBeRead() {
        assertRefused("cannot be read", Envelope.seal(Envelope.Kind.LEDGER, EPOCH, out -> out.writeInt(1)));
        assertRefused("cannot be read", Envelope.seal(Envelope.Kind.LEDGER, EPOCH, out -> {
            out.writeLong(1);
            out.writeLong(0);
            out.writeInt(1);
            out.writeByte(99);
        }));
    }

    @Test
    void growByWhatChangedAlone() {
        final Map<ItemKey, Entry.Present> many = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            final Entry.Present each = present(ItemType.STORY, "id-" + i, "name-" + i, 1, 1);
            many.put(each.key(), each);
        }
        assertThat(Records.of(new Ledger(EPOCH, 1, 0, Lives.NONE, many, List.of())).length).isGreaterThan(100_000);

        assertThat(Records.of(step, EPOCH).length).isLessThan(300);
        assertThatCode(() -> Records.read(List.of(whole, Records.of(step, EPOCH)), Bounds.USUAL))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(final String reason, final byte[]... records) {
        assertThatThrownBy(() -> Records.read(List.of(records), Bounds.USUAL))
                .isInstanceOf(RecordUnusable.class).hasMessageContaining(reason);
    }

    private Ledger ledger() {
        return new Ledger(EPOCH, 4, 1, Lives.NONE.with(LIFE - 1, 2), new HashMap<>(Map.of(story.key(), story, question.key(), question)), List.of(gone));
    }

    private static Entry.Present present(
            final ItemType type, final String id, final String name, final long changed, final long listed) {
        return new Entry.Present(new ItemKey(type, id), name, new Fingerprint(changed * 31, id.hashCode()),
                new Fingerprint(listed, -listed), changed, listed, Math.max(changed, listed));
    }
}
