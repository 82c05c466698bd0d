package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.templating.LedelseFunctions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draw")
class DrawTest {

    private final List<Question> questions = IntStream.range(0, 150).mapToObj(i -> Examples.question("q" + i, i,
            i % 3 == 0 ? Audience.ALONE : Audience.EMPLOYEES, null, List.of(i % 2 == 0 ? "opad" : "nedad"), null))
            .toList();
    private final Ledelsesgrundlag snapshot = of(questions);
    private final Asking api = Asking.of(snapshot);

    @Test
    void givesOneQuestionUnlessMoreAreWanted() {
        assertThat(api.ok("questions/draw").path("items")).hasSize(1);
        assertThat(ids(api.ok("questions/draw?count=100"))).hasSize(100).doesNotHaveDuplicates();
        assertThat(api.ok("questions/draw").path("total").asInt()).isEqualTo(150);
    }

    @Test
    void isTheSameForTheSameSeedOnEveryInstance() {
        final List<Question> read = new ArrayList<>(questions);
        Collections.shuffle(read, new Random(1));
        final Asking other = Asking.of(of(read));
        final List<String> drawn = ids(api.ok("questions/draw?count=20&seed=42"));
        assertThat(ids(other.ok("questions/draw?count=20&seed=42"))).isEqualTo(drawn);
        assertThat(ids(api.ok("questions/draw?count=20&seed=43"))).isNotEqualTo(drawn);
        assertThat(ids(api.ok("questions/draw?count=7&seed=42"))).isEqualTo(drawn.subList(0, 7));
    }

    @Test
    void isTheSameAsTheDeckOnThePages() {
        final var deck = new LedelseFunctions(() -> snapshot).deck(Map.of("seed", "42", "audience", "alone"));
        assertThat(ids(api.ok("questions/draw?count=50&seed=42&audience=alone")))
                .isEqualTo(deck.cards().stream().map(Question::id).toList());
    }

    @Test
    void keepsTheOrderOfTheOthersWhenAQuestionComes() {
        final List<Question> more = new ArrayList<>(questions);
        more.add(Examples.question("neu", 7, null, null, List.of(), null));
        final List<String> before = ids(api.ok("questions/draw?count=100&seed=9"));
        final List<String> after = ids(Asking.of(of(more)).ok("questions/draw?count=100&seed=9"));
        after.remove("neu");
        assertThat(before.subList(0, after.size())).isEqualTo(after);
    }

    @Test
    void choosesASeedNamesItAndIsKeptByNobodyWhenNoneIsGiven() {
        final Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            final JsonNode draw = api.ok("questions/draw?count=3&relation=opad");
            final String address = draw.path("href").asText().replace("/.rest/delivery/ledelse/api/v1/", "");
            assertThat(address).isEqualTo("questions/draw?count=3&relation=opad&seed=" + draw.path("seed").asInt());
            assertThat(ids(api.ok(address))).isEqualTo(ids(draw));
            drawn.add(ids(draw).toString());
        }
        assertThat(drawn).hasSizeGreaterThan(10);
        assertThat(api.ask("questions/draw").headers()).containsEntry("Cache-Control", "private, no-store");
        assertThat(api.ask("questions/draw?seed=1").headers()).containsEntry("Cache-Control", "public, no-cache");
    }

    @Test
    void drawsFromThoseThatFit() {
        final JsonNode draw = api.ok("questions/draw?count=100&seed=3&audience=alone&relation=opad");
        assertThat(draw.path("total").asInt()).isEqualTo(25);
        for (final JsonNode question : draw.path("items")) {
            assertThat(question.path("audience").asText()).isEqualTo("alone");
        }
        assertThat(api.ok("questions/draw?relation=nowhere").path("items")).isEmpty();
    }

    private static Ledelsesgrundlag of(final List<Question> questions) {
        return Ledelsesgrundlag.of(Material.with(List.of(), questions), Material.DAY);
    }

    private static List<String> ids(final JsonNode list) {
        final List<String> ids = new ArrayList<>();
        list.path("items").forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }
}
