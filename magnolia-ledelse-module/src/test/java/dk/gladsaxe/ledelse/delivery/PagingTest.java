package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a list page by page")
class PagingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Consent GIVEN = new Consent(true, Optional.empty());
    private static final String PREFIX = "/.rest/delivery/ledelse/api/v1/";

    static Stream<String> lists() {
        return Stream.of("stories?sort=-date", "stories?sort=date", "stories?sort=title", "stories?sort=-title&lang=en",
                "stories?relation=opad", "stories?theme=a&relation=opad&sort=title",
                "stories?from=2026-02-01&to=2026-03-01",
                "stories?from=2026-02-01&sort=date", "stories?to=2026-02-20&sort=-title", "questions",
                "questions?sort=text",
                "questions?sort=-text&relation=opad", "frameworks", "relations?edition=f0", "focus-points?edition=f0",
                "focus-points?relation=r0", "feed.json?relation=opad");
    }

    /**
     * Pages through a list while somebody adds and removes items. What was there all the time must come exactly once,
     * and in the order of the list.
     */
    @ParameterizedTest
    @MethodSource("lists")
    void givesEverythingThatWasThereAllTheTimeExactlyOnce(final String list) {
        for (int seed = 0; seed < 12; seed++) {
            final Random random = new Random(seed);
            final World world = new World(random);
            final AtomicReference<Ledelsesgrundlag> now = new AtomicReference<>(world.snapshot());
            final Asking api = Asking.of(now::get);
            final List<String> stayed = ids(all(api, list, 100));
            final List<String> seen = new ArrayList<>();
            Optional<String> next = Optional.of(list + (list.contains("?") ? "&" : "?") + "limit=" + (1
                    + random.nextInt(7)));
            while (next.isPresent()) {
                final JsonNode page = api.ok(next.get());
                seen.addAll(ids(page.path("items")));
                next = next(page);
                world.change();
                now.set(world.snapshot());
                stayed.retainAll(ids(all(api, list, 100)));
            }
            assertThat(seen).as("seed %d", seed).doesNotHaveDuplicates().containsSubsequence(stayed);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesTheSameOrderWhateverTheSizeOfAPage(final String list) {
        final Asking api = Asking.of(new World(new Random(7)).snapshot());
        final List<String> whole = ids(all(api, list, 100));
        for (final int limit : new int[] {1, 3, 50}) {
            assertThat(ids(all(api, list, limit))).as("limit %d", limit).isEqualTo(whole);
        }
    }

    @Test
    void saysHowManyThereAreAndWhenItEnds() {
        final Asking api = Asking.of(new World(new Random(1)).snapshot());
        final JsonNode first = api.ok("stories?limit=10");
        assertThat(first.path("items")).hasSize(10);
        assertThat(first.path("total").asInt()).isEqualTo(60);
        assertThat(first.path("limit").asInt()).isEqualTo(10);
        assertThat(api.ok("stories?limit=60").path("next").isNull()).isTrue();
        assertThat(api.ok("stories?limit=59").path("next").isNull()).isFalse();
        assertThat(api.ok("stories?theme=none").path("next").isNull()).isTrue();
    }

    @Test
    void sortsTextAsDanesAndEnglishDo() {
        final List<Story> stories = IntStream.range(0, 6).mapToObj(i -> titled("s" + i,
                List.of("Ål", "Zebra", "Ørn", "abe", "Æble", "Bil").get(i), i == 0 ? "Eel" : "")).toList();
        final Asking api = Asking.of(Ledelsesgrundlag.of(Material.with(stories, List.of()), DAY));
        assertThat(titles(api.ok("stories?sort=title"))).containsExactly("abe", "Bil", "Zebra", "Æble", "Ørn", "Ål");
        assertThat(titles(api.ok("stories?sort=-title"))).containsExactly("Ål", "Ørn", "Æble", "Zebra", "Bil", "abe");
        assertThat(titles(api.ok("stories?sort=title&lang=en"))).containsSubsequence("abe", "Bil", "Eel", "Zebra");
    }

    @Test
    void putsStoriesWithoutADateLast() {
        final Asking api = Asking.of(Material.snapshot());
        assertThat(ids(api.ok("stories").path("items"))).containsExactly("s-stol", "s-bar");
        assertThat(ids(api.ok("stories?sort=date").path("items"))).containsExactly("s-bar", "s-stol");
        assertThat(ids(api.ok("stories?to=2026-12-31").path("items"))).containsExactly("s-stol");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "stories?theme=a", "stories?sort=date", "stories?sort=title", "stories?lang=en",
                "stories?relation=opad&theme=a",
        "questions", "frameworks", "search?q=titel", "feed.json"})
    void refusesACursorOfAnotherList(final String other) {
        final Asking api = Asking.of(new World(new Random(1)).snapshot());
        final String cursor = api.ok("stories?limit=1").path("next").asText().replaceAll(".*cursor=", "");
        final JsonNode problem = api.problem(400, other + (other.contains("?") ? "&" : "?") + "cursor=" + cursor);
        assertThat(problem.path("parameter").asText()).isEqualTo("cursor");
    }

    @Test
    void takesACursorWithAnotherLimitOtherFieldsAndOtherLinks() {
        final Asking api = Asking.of(new World(new Random(1)).snapshot());
        final String cursor = api.ok("stories?limit=1&theme=a&sort=date").path("next").asText().replaceAll(".*cursor=",
                "");
        api.ok("stories?sort=date&cursor=" + cursor
                + "&limit=2&theme=%61&fields=title,questions&expand=questions&links=absolute");
    }

    @Test
    void refusesACursorThatWasTamperedWith() {
        final Asking api = Asking.of(new World(new Random(1)).snapshot());
        final String cursor = api.ok("stories?limit=1").path("next").asText().replaceAll(".*cursor=", "");
        for (int i = 0; i < cursor.length(); i++) {
            final String changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i
                    + 1);
            final ApiResponse response = api.ask("stories?limit=1&cursor=" + changed);
            assertThat(response.status()).as(changed).isIn(200, 400);
        }
        for (int length = 1; length < cursor.length(); length++) {
            api.problem(400, "stories?limit=1&cursor=" + cursor.substring(0, length));
        }
        api.problem(400, "stories?limit=1&cursor=" + cursor + "AAAA");
    }

    @Test
    void worksWithTitlesAndNamesOfAnyLength() {
        final String endless = "å".repeat(5_000);
        final List<Story> stories = IntStream.range(0, 5).mapToObj(i -> new Story("id-" + i, endless + i,
                Localized.danish(endless + i), Localized.EMPTY, LocalizedRichText.EMPTY,
                new Narrator.Anonymised(Localized.EMPTY, ""), Optional.of(DAY), Optional.empty(), List.of(), List.of(),
                List.of(), List.of("\uD83D\uDE00".repeat(80)), GIVEN, Optional.empty(), "")).toList();
        final Asking api = Asking.of(Ledelsesgrundlag.of(Material.with(stories, List.of()), DAY));
        final String theme = "theme=" + "%F0%9F%98%80".repeat(80) + "&fields=date&sort=";
        for (final String sort : List.of("title", "-title", "date", "-date")) {
            assertThat(ids(all(api, "stories?" + theme + sort, 1))).as(sort).hasSize(5).doesNotHaveDuplicates();
        }
    }

    private static List<String> titles(final JsonNode list) {
        final List<String> titles = new ArrayList<>();
        list.path("items").forEach(each -> titles.add(each.path("title").asText()));
        return titles;
    }

    private static Story titled(final String id, final String danish, final String english) {
        return new Story(id, id, Localized.of(danish, english), Localized.EMPTY, LocalizedRichText.EMPTY,
                new Narrator.Anonymised(Localized.EMPTY, ""), Optional.empty(), Optional.empty(), List.of(), List.of(),
                List.of(), List.of(), GIVEN, Optional.empty(), "");
    }

    private static Iterable<JsonNode> all(final Asking api, final String list, final int limit) {
        final List<JsonNode> items = new ArrayList<>();
        Optional<String> next = Optional.of(list + (list.contains("?") ? "&" : "?") + "limit=" + limit);
        while (next.isPresent()) {
            final JsonNode page = api.ok(next.get());
            page.path("items").forEach(items::add);
            next = next(page);
        }
        return items;
    }

    private static Optional<String> next(final JsonNode page) {
        final JsonNode next = page.has("next_url") ? page.path("next_url") : page.path("next");
        return next.isTextual() ? Optional.of(next.asText().replace(PREFIX, "").replace("https://intranet.example", ""))
                : Optional.empty();
    }

    private static List<String> ids(final Iterable<JsonNode> items) {
        final List<String> ids = new ArrayList<>();
        items.forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    /** Items of all kinds, of which some come and some go, many of them alike in what they are sorted by. */
    private static final class World {

        private final Random random;
        private final Map<String, Item> items = new LinkedHashMap<>();
        private int number;

        World(final Random random) {
            this.random = random;
            IntStream.range(0, 60).forEach(i -> List.<Function<Integer, Item>>of(
                    this::story, this::question, this::focusPoint, this::relation, this::framework)
                    .forEach(kind -> put(kind.apply(number++))));
            List.of(Examples.framework("f0", DAY.minusDays(9), null), Examples.relation("r0", "f0", "opad", 1))
                    .forEach(this::put);
        }

        void change() {
            for (int i = 0; i < 20; i++) {
                final List<String> ids = List.copyOf(items.keySet());
                final String gone = ids.get(random.nextInt(ids.size()));
                if (!gone.endsWith("0")) {
                    items.remove(gone);
                }
                put(List.<Function<Integer, Item>>of(this::story, this::question, this::focusPoint, this::relation,
                        this::framework).get(random.nextInt(5)).apply(number++));
            }
        }

        Ledelsesgrundlag snapshot() {
            return Ledelsesgrundlag.of(new Content(all(Framework.class), all(Relation.class), all(FocusPoint.class),
                    all(Question.class), all(Story.class), List.of(), List.of()), DAY);
        }

        private Story story(final int id) {
            return new Story("s" + id, "name" + random.nextInt(3), Localized.of(word(),
                    random.nextBoolean() ? word() : ""),
                    Localized.EMPTY, LocalizedRichText.EMPTY, new Narrator.Anonymised(Localized.EMPTY, ""),
                    random.nextInt(10) == 0 ? Optional.empty() : Optional.of(DAY.minusDays(random.nextInt(50))),
                    Optional.empty(), random.nextBoolean() ? List.of("opad") : List.of(), List.of(), List.of(),
                    random.nextBoolean() ? List.of("a") : List.of(), GIVEN, Optional.empty(), "");
        }

        private Question question(final int id) {
            return new Question("q" + id, "name" + random.nextInt(3), Localized.of(word(), ""), LocalizedList.EMPTY,
                    Optional.empty(), Optional.empty(), random.nextBoolean() ? List.of("opad") : List.of(),
                    Optional.empty(), random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextInt(3) - 1);
        }

        private FocusPoint focusPoint(final int id) {
            return Examples.focusPoint("p" + id, "r0", random.nextInt(3));
        }

        private Relation relation(final int id) {
            return Examples.relation("r" + id, "f0", word(), random.nextInt(3));
        }

        private Framework framework(final int id) {
            return Examples.framework("f" + id, DAY.minusDays(10 + random.nextInt(4)), null);
        }

        private String word() {
            return List.of("Æble", "abe", "Ål", "ål", "De to", "Deto", "Ørn").get(random.nextInt(7));
        }

        private <T extends Item> List<T> all(final Class<T> type) {
            return items.values().stream().filter(type::isInstance).map(type::cast).toList();
        }

        private void put(final Item item) {
            items.put(item.id(), item);
        }
    }
}
