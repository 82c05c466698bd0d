package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Page;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The index of a snapshot")
class SearchIndexTest {

    private final Ledelsesgrundlag snapshot = Corpus.snapshot();

    @Test
    void isBuiltOncePerSnapshot() {
        assertThat(SearchIndex.of(snapshot)).isSameAs(SearchIndex.of(snapshot))
                .isNotSameAs(SearchIndex.of(Corpus.snapshot()));
    }

    @Test
    void findsNoStoryOnADayOnWhichItMayNotBeSeen() {
        assertThat(ids(snapshot, "hemmeligheden")).isEmpty();
        assertThat(ids(snapshot.on(Corpus.DAY.plusDays(1)), "hemmeligheden")).containsExactly("s-fremtid");
        assertThat(ids(snapshot.on(Corpus.DAY.minusDays(1)), "hemmeligheden")).containsExactly("s-udloebet");
        assertThat(ids(snapshot.on(Corpus.DAY.minusDays(1)), "dagsorden")).containsExactly("s-moede");
        assertThat(ids(snapshot.on(Corpus.DAY.minusDays(2)), "dagsorden")).isEmpty();
    }

    @Test
    void findsRelationsAndFocusPointsOfTheEditionOfTheDay() {
        assertThat(ids(snapshot, "kaffestuen")).isEmpty();
        assertThat(ids(snapshot.on(Corpus.DAY.minusYears(1)), "kaffestuen")).containsExactly("gammel", "gammelt");
        assertThat(ids(snapshot.on(Corpus.DAY.minusYears(1)), "udsyn")).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(ids(Ledelsesgrundlag.of(Content.EMPTY, Corpus.DAY), "leder")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HitType.class)
    void findsOneTypeAlone(final HitType type) {
        final List<Hit> all = find("vi", Optional.empty(), 0, 100).items();
        final Page<Hit> some = find("vi", Optional.of(type), 0, 100);

        assertThat(some.items()).isNotEmpty()
                .isEqualTo(all.stream().filter(hit -> hit.type() == type).toList());
        assertThat(some.total()).isEqualTo(some.items().size()).isLessThan(all.size());
    }

    @Test
    void saysWhetherAHitHasAllWords() {
        assertThat(find("møde dagsorden", Optional.empty(), 0, 9).items()).hasSize(1).allMatch(Hit::allWords);
        assertThat(find("sommerferie dagsorden", Optional.empty(), 0, 9).items()).hasSize(2).noneMatch(Hit::allWords);
    }

    @Test
    void turnsThePagesOfManyHitsWithoutLosingOrRepeatingOne() {
        final Ledelsesgrundlag many = of(IntStream.range(0, 950).mapToObj(i -> story(i, "Samme titel")).toList());
        final List<String> paged = IntStream.range(0, 11).boxed()
                .flatMap(page -> page(many, "titel", page * 100, 100).items().stream())
                .map(hit -> hit.item().id()).toList();

        assertThat(page(many, "titel", 0, 1).total()).isEqualTo(950);
        assertThat(paged).as("equal hits in the order of the snapshot, newest first")
                .isEqualTo(many.stories().all().stream().map(Item::id).toList());
        assertThat(page(many, "titel", Integer.MAX_VALUE, 100).items()).isEmpty();
    }

    @Test
    void triesTheBeginningOfAWordWithTheMostCommonWordsOnly() {
        final int most = Interpreter.MOST_COMPLETIONS;
        final Ledelsesgrundlag many = of(IntStream.range(0, most + 300)
                .mapToObj(i -> story(i, "xy" + i + (i < 3 ? " xyzz" : ""))).toList());

        assertThat(page(many, "xy", 0, 100).total()).isEqualTo(most - 1);
        assertThat(page(many, "xyz", 0, 100).total()).isEqualTo(3);
    }

    @Test
    void readsALongTextUpToItsLimit() {
        final String filler = "ord ".repeat(Words.MOST_TEXT / 4 - 2);
        final Ledelsesgrundlag long1 = of(List.of(story(1, filler + " inde ude")));

        assertThat(ids(long1, "inde")).hasSize(1);
        assertThat(ids(long1, "ude")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\ud83d", "\udc00 møde", "a\u0301\u0301\u0301", "\u00ad\u00ad", "''''", "\u202e",
        "\ufdfa\ufdfa\ufdfa", "~leder", "en:meeting", "~ledelse*", "[[[[", "\\E\\Q", "%_", "møde\u00adt"})
    void takesAnyCharacters(final String text) {
        for (final String lang : List.of("da", "en", "", "x-\u0000")) {
            final SearchQuery query = new SearchQuery(text, Optional.empty(), lang, 0, 20);
            assertThat(SearchIndex.of(snapshot).find(query).items()).hasSizeLessThan(9);
        }
    }

    @Test
    void answersManyThreadsAlike() throws Exception {
        final ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            final Callable<Page<Hit>> search = () -> page(snapshot, "møde uden dagsorden og lederen", 0, 20);
            final List<Future<Page<Hit>>> answers =
                    threads.invokeAll(IntStream.range(0, 200).mapToObj(i -> search).collect(Collectors.toList()));
            for (final Future<Page<Hit>> answer : answers) {
                assertThat(answer.get()).isEqualTo(search.call());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Page<Hit> find(final String text, final Optional<HitType> type, final int offset, final int limit) {
        return SearchIndex.of(snapshot).find(new SearchQuery(text, type, "da", offset, limit));
    }

    private static Page<Hit> page(final Ledelsesgrundlag of, final String text, final int offset, final int limit) {
        return SearchIndex.of(of).find(new SearchQuery(text, Optional.empty(), "da", offset, limit));
    }

    private static List<String> ids(final Ledelsesgrundlag of, final String text) {
        return page(of, text, 0, 100).items().stream().map(hit -> hit.item().id()).toList();
    }

    private static Ledelsesgrundlag of(final List<Story> stories) {
        return Ledelsesgrundlag.of(
                new Content(List.of(), List.of(), List.of(), List.of(), stories, List.of(), List.of()), Corpus.DAY);
    }

    private static Story story(final int number, final String title) {
        return Corpus.story("s" + number, title, "", "", "", number, "");
    }
}
