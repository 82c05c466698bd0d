package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("An index that follows another")
class FollowingIndexTest {

    private static final List<String> WORDS = List.of("møde", "mødet", "ledermøde", "leder", "lederne", "personaleledelse",
            "tillid", "samarbejde", "årets", "mål", "kaffe", "kaffen", "og", "at", "meeting", "meetings", "leader", "goal");
    /** Forms of words that come and go, so that now and then a word is there in one form only. */
    private static final List<String> RARE = Stream.of("b", "d", "f", "g", "h", "k", "m", "n", "p", "s", "t", "v")
            .flatMap(first -> Stream.of(first + "okol", first + "okolernes")).toList();
    private static final List<String> QUERIES = queries();

    private final Map<String, Item> items = new LinkedHashMap<>();

    @BeforeEach
    void theCorpus() {
        final Content content = Corpus.content();
        Stream.of(content.frameworks(), content.relations(), content.focusPoints(), content.questions(),
                content.stories()).flatMap(List::stream).forEach(each -> items.put(each.id(), each));
    }

    @RepeatedTest(8)
    void findsWhatANewOneFindsInTheSameOrderAndWithTheSameMarks(final RepetitionInfo repetition) {
        final Random random = new Random(repetition.getCurrentRepetition());
        IntStream.range(0, 60).forEach(i -> edit(random));
        Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(content(), Corpus.DAY);
        SearchIndex.of(snapshot).prepare();
        for (int i = 0; i < 25; i++) {
            IntStream.range(0, random.nextInt(10) == 0 ? 40 : random.nextInt(5)).forEach(each -> edit(random));
            snapshot = snapshot.following(content(), Corpus.DAY.plusDays(random.nextInt(3)));
            if (random.nextInt(3) > 0) {
                final SearchIndex index = SearchIndex.of(snapshot);
                final SearchIndex anew = SearchIndex.of(Ledelsesgrundlag.of(snapshot.content(), snapshot.day()));
                for (int q = 0; q < 60; q++) {
                    final SearchQuery query = query(random);
                    assertThat(index.find(query)).as("%s", query).isEqualTo(anew.find(query));
                }
            }
        }
    }

    @Test
    void isMadeWithoutLookingAtWhatHasNotChanged() {
        final Ledelsesgrundlag before = Ledelsesgrundlag.of(content(), Corpus.DAY);
        final SearchIndex first = SearchIndex.of(before);
        first.prepare();
        items.put("s-ny", Corpus.story("s-ny", "Ny titel", "", "", "", 1, ""));
        final Ledelsesgrundlag now = before.following(content(), Corpus.DAY);

        assertThat(find(now, "ny titel")).containsExactly("s-ny");
        assertThat(find(before, "ny titel")).isEmpty();
        items.remove("s-ny");
        assertThat(find(now.following(content(), Corpus.DAY), "ny titel")).isEmpty();
    }

    @Test
    void forgetsAWordThatIsNowhereAnyMore() {
        items.put("s1", Corpus.story("s1", "bokolernes", "", "", "", 1, ""));
        items.put("s2", Corpus.story("s2", "bokol", "", "", "", 1, ""));
        final Ledelsesgrundlag before = Ledelsesgrundlag.of(content(), Corpus.DAY);
        assertThat(find(before, "bokolern")).containsExactly("s1", "s2");
        items.remove("s1");

        assertThat(find(before.following(content(), Corpus.DAY), "bokolern")).isEmpty();
    }

    private static List<String> find(final Ledelsesgrundlag snapshot, final String text) {
        return SearchIndex.of(snapshot).find(new SearchQuery(text, Optional.empty(), "da", 0, 100)).items().stream()
                .filter(Hit::allWords).map(hit -> hit.item().id()).toList();
    }

    private SearchQuery query(final Random random) {
        final String text = random.nextBoolean() ? one(QUERIES, random)
                : IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> word(random, 6))
                        .map(word -> word.substring(0, 2 + random.nextInt(word.length() - 1)))
                        .collect(Collectors.joining(" ")) + (random.nextBoolean() ? " " : "");
        return new SearchQuery(text,
                random.nextInt(3) == 0 ? Optional.of(one(List.of(HitType.values()), random)) : Optional.empty(),
                random.nextBoolean() ? "da" : "en", random.nextInt(3), 1 + random.nextInt(100));
    }

    private void edit(final Random random) {
        final List<String> ids = new ArrayList<>(items.keySet());
        if (random.nextInt(4) == 0) {
            items.remove(one(ids, random));
            return;
        }
        final int number = random.nextInt(40);
        final Item item = switch (random.nextInt(8)) {
            case 0 -> Examples.framework("2026", Corpus.DAY.minusDays(random.nextInt(3) - 1L), null);
            case 1 -> Examples.relation("udsyn", "2026", one(WORDS, random), random.nextInt(3));
            case 2 -> new FocusPoint("lyt", "lyt", "udsyn", random.nextInt(3), Localized.danish(words(random)),
                    Localized.of(words(random) + " x", words(random)));
            case 3 -> Examples.question("q" + number, random.nextInt(3), null, null, List.of(), null);
            default -> Corpus.story("s" + number, words(random) + " titel", words(random), words(random),
                    "<p>" + words(random) + words(random) + "</p>", random.nextInt(4) - 2, one(WORDS, random));
        };
        items.put(item.id(), item);
    }

    private static String words(final Random random) {
        return IntStream.range(0, random.nextInt(9)).mapToObj(i -> word(random, 60)).collect(Collectors.joining(" "));
    }

    private static String word(final Random random, final int oneRareIn) {
        return one(random.nextInt(oneRareIn) == 0 ? RARE : WORDS, random);
    }

    private Content content() {
        return new Content(only(Framework.class), only(Relation.class), only(FocusPoint.class), only(Question.class),
                only(Story.class), List.of(), List.of());
    }

    private <T> List<T> only(final Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> queries() {
        try (InputStream in = FollowingIndexTest.class.getResourceAsStream("queries.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> Arrays.asList(line.split("\\|", -1))).filter(columns -> columns.size() > 1)
                    .map(columns -> SearchQuery.shortened(columns.get(1).strip().replace("'", ""))).toList();
        } catch (final IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T one(final List<T> values, final Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
