package dk.gladsaxe.ledelse.delivery.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How far a change can be seen")
class ReachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest(name = "(seed {0})")
    @ValueSource(longs = {1, 2, 3, 4, 6, 7})
    @DisplayName("is the same asked from either end")
    void bothWays(final long seed) {
        final World world = new World(seed);
        for (int i = 0; i < 120; i++) {
            world.edit();
        }
        final Ledelsesgrundlag snapshot = world.snapshot();

        assertThat(pairs(snapshot, true)).isNotEmpty().isEqualTo(pairs(snapshot, false));
    }

    @Test
    @DisplayName("is the same for an item that more than a thousand others refer to")
    void ofMany() {
        final List<Story> stories = IntStream.range(0, 1_200).mapToObj(i -> Examples.story("s" + i, DAY.minusDays(i),
                new Consent(true, Optional.empty()), List.of("opad"), List.of(), List.of("q" + i % 3), List.of())).toList();
        final Relation relation = Examples.relation("r", "f", "opad", 1);
        final Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(new Content(List.of(Examples.framework("f", null, null)),
                List.of(relation), List.of(), IntStream.range(0, 3)
                        .mapToObj(i -> Examples.question("q" + i, i, null, null, List.of(), null)).toList(),
                stories, List.of(), List.of()), DAY);

        final Set<Item> showing = new Reach(new Connections(snapshot)).showing(relation);

        assertThat(showing).extracting(Item::id).contains("f", "s0", "s1199", "q0", "q1", "q2").hasSize(1_204);
        assertThat(pairs(snapshot, true)).isEqualTo(pairs(snapshot, false));
    }

    private static Set<String> pairs(final Ledelsesgrundlag snapshot, final boolean fromShown) {
        final Reach reach = new Reach(new Connections(snapshot));
        final List<Item> all = new ArrayList<>();
        Shelves.everything(snapshot).forEach(all::add);
        final Set<String> pairs = new HashSet<>();
        all.forEach(each -> (fromShown ? reach.showing(each) : reach.shownBy(each)).forEach(other ->
                pairs.add(fromShown ? other.id() + " shows " + each.id() : each.id() + " shows " + other.id())));
        Stream.of(pairs).forEach(each -> assertThat(each).noneMatch(pair -> pair.matches("(.*) shows \\1")));
        return pairs;
    }
}
