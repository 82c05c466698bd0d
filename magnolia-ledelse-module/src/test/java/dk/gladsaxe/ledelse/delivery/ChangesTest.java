package dk.gladsaxe.ledelse.delivery;

import static dk.gladsaxe.ledelse.delivery.ToldChanges.find;
import static dk.gladsaxe.ledelse.delivery.ToldChanges.ids;
import static dk.gladsaxe.ledelse.delivery.ToldChanges.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.SuppliedClock;
import dk.gladsaxe.ledelse.delivery.changes.ChangesResource;
import dk.gladsaxe.ledelse.delivery.changes.Journal;
import dk.gladsaxe.ledelse.delivery.changes.Memory;
import dk.gladsaxe.ledelse.delivery.resource.Resources;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Direction;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The feed of changes")
class ChangesTest {

    private static final String PREFIX = "/.rest/delivery/ledelse/api/v1/";

    private final AtomicReference<Ledelsesgrundlag> content = new AtomicReference<>(Material.snapshot());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-10T11:00:00Z"));
    private final Memory store = new Memory();
    private Asking asking = started();

    @Test
    void beginsWithEverythingThereIs() {
        final JsonNode all = asking.ok("changes?limit=100");

        assertThat(all.path("items")).allMatch(each -> each.path("change").asText().equals("present"));
        assertThat(ids(all)).containsExactlyInAnyOrder("f-2026", "f-2020", "r-opad", "r-nedad", "r-opad-2020",
                "r-indad-2020", "p-lyt", "p-maal", "s-stol", "s-bar", "q-kort", "q-bar");
        assertThat(all.path("next").isNull()).isTrue();
        assertThat(all.path("token").asText()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void givesItemsAsListsGiveThem() {
        final JsonNode items = asking.ok("stories?lang=en&links=absolute").path("items");

        final JsonNode told = asking.ok("changes?lang=en&links=absolute&limit=100");

        assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(told.path("items"))
                .anySatisfy(change -> {
                    assertThat(change.path("item")).isEqualTo(item);
                    assertThat(change.path("href")).isEqualTo(item.path("href"));
                    assertThat(change.path("type").asText()).isEqualTo("story");
                }));
        assertThat(told.path("lang").asText()).isEqualTo("en");
    }

    @Test
    void comesInPagesOfWhichOnlyTheLastHasAToken() {
        final List<String> told = new ArrayList<>();
        JsonNode page = asking.ok("changes?limit=5&lang=en");
        while (!page.path("next").isNull()) {
            assertThat(page.path("token").isNull()).isTrue();
            assertThat(page.path("items")).hasSize(5);
            told.addAll(ids(page));
            final String next = page.path("next").asText();
            assertThat(next).startsWith(PREFIX + "changes?cursor=").contains("lang=en", "limit=5");
            page = asking.ok(next.substring(PREFIX.length()));
        }
        told.addAll(ids(page));

        assertThat(told).hasSize(12).doesNotHaveDuplicates();
        assertThat(page.path("token").isNull()).isFalse();
    }

    @Test
    void isSilentWhileNothingChanges() {
        final String token = token();

        final JsonNode since = asking.ok("changes?since=" + token);

        assertThat(since.path("items")).isEmpty();
        assertThat(since.path("token").asText()).isEqualTo(token);
    }

    @Test
    void tellsWhatIsNewWhatSaysSomethingElseAndWhatIsGone() {
        final String token = token();
        change(List.of(Material.NAMED, story("s-ny", "Ny")), List.of(Material.BARE));

        final JsonNode since = asking.ok("changes?limit=100&since=" + token);

        assertThat(told(since)).contains("updated story s-ny", "deleted story s-bar", "deleted question q-kort",
                // The story named the question that is gone.
                "updated story s-stol");
        final JsonNode gone = find(since, "s-bar");
        assertThat(gone.path("item").isNull()).isTrue();
        assertThat(gone.path("href").isNull()).isTrue();
        assertThat(gone.path("name").asText()).isEqualTo(Material.PLAIN.name());
    }

    @Test
    void tellsWhatIsAffectedThroughAtMostTwoReferencesAndByWhat() {
        final String token = token();
        relation("Opad igen");

        final JsonNode since = asking.ok("changes?limit=100&since=" + token);

        assertThat(told(since)).contains("updated relation r-opad", "affected focusPoint p-lyt", "affected question q-kort",
                "affected story s-stol", "affected framework f-2026",
                // It names the story, which names the relation.
                "affected question q-bar");
        assertThat(ids(since)).doesNotContain("s-bar", "p-maal", "f-2020", "r-nedad");
        assertThat(find(since, "s-stol").path("via")).extracting(JsonNode::asText).containsExactly("r-opad");
        assertThat(find(since, "r-opad").path("via")).isEmpty();
    }

    @Test
    void tellsOfItemsWhoseListsHaveLostOrGotOne() {
        final String token = token();
        change(List.of(Material.PLAIN), List.of(Material.CARDS, Material.BARE));

        final JsonNode since = asking.ok("changes?limit=100&since=" + token);

        assertThat(told(since)).contains("deleted story s-stol", "affected relation r-opad", "affected focusPoint p-lyt",
                "affected question q-kort");
        assertThat(find(since, "p-lyt").path("via")).isEmpty();
        assertThat(find(since, "p-lyt").path("item").path("stories").path("total").asInt()).isZero();
    }

    @Test
    void isSilentAboutWhatNoAnswerShows() {
        final String token = token();
        final Story story = Material.PLAIN;
        change(List.of(Material.NAMED, new Story(story.id(), story.name(), story.title(), story.lead(), story.body(),
                story.narrator(), story.date(), story.image(), story.relations(), story.focusPoints(), story.questions(),
                story.themes(), new Consent(true, Optional.of(LocalDate.of(2030, 1, 1))),
                Optional.of(LocalDate.of(2029, 1, 1)), "en anden")), List.of(Material.CARDS, Material.BARE));

        assertThat(asking.ok("changes?since=" + token).path("items")).isEmpty();
    }

    @Test
    void tellsOfConsentThatEndsAtMidnightWhenNothingIsPublished() {
        final Story ending = new Story(Material.PLAIN.id(), "bar", Localized.danish("Slut"), Localized.EMPTY,
                LocalizedRichText.EMPTY, Material.PLAIN.narrator(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of(), List.of(), new Consent(true, Optional.of(Material.DAY)), Optional.empty(), "");
        change(List.of(ending, Material.TO_COME), List.of());
        final String token = token();
        assertThat(ids(asking.ok("changes?limit=100"))).contains("s-bar").doesNotContain("s-senere");

        content.set(content.get().on(Material.DAY.plusDays(1)));

        assertThat(told(asking.ok("changes?since=" + token))).containsExactlyInAnyOrder(
                "deleted story s-bar", "updated story s-senere");
    }

    @Test
    void goesOnAfterARestartWithWhatChangedMeanwhile() {
        final String token = token();
        change(List.of(Material.NAMED), List.of(Material.CARDS, Material.BARE));

        asking = started();

        assertThat(told(asking.ok("changes?since=" + token))).containsExactly("deleted story s-bar");
    }

    @Test
    void saysWhenATokenIsTooOldAndHowToBeginAnew() {
        final String token = token();
        change(List.of(Material.NAMED), List.of(Material.CARDS, Material.BARE));
        final String later = token();
        now.updateAndGet(time -> time.plus(Duration.ofDays(29)));
        change(List.of(Material.NAMED, Material.PLAIN), List.of(Material.CARDS));
        assertThat(told(asking.ok("changes?since=" + token))).contains("deleted question q-bar");

        now.updateAndGet(time -> time.plus(Duration.ofDays(31)));
        change(List.of(Material.PLAIN), List.of(Material.CARDS));

        final JsonNode problem = asking.problem(410, "changes?since=" + later + "&lang=en&limit=7");
        assertThat(problem.path("detail").asText()).contains("too old", "restart");
        assertThat(problem.path("restart").asText()).isEqualTo(PREFIX + "changes?lang=en&limit=7");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"since=x", "since=AQAAAAAAAAAA", "cursor=x", "cursor=%C3%A6%20%00", "since=%C3%A6"})
    void saysWhenATokenIsNoneOfItsOwn(final String query) {
        assertThat(asking.ask("changes?" + query).status()).isIn(410, 400);
        assertThat(asking.problem(410, "changes?since=x").path("restart").asText()).isEqualTo(PREFIX + "changes");
    }

    @Test
    void doesNotKnowTheTokensOfAnotherFeed() {
        final String token = token();
        store.lose();
        asking = started();

        assertThat(asking.problem(410, "changes?since=" + token).path("detail").asText()).contains("another feed");
    }

    @Test
    void takesNoCursorForATokenAndNoTokenForACursor() {
        final String cursor = asking.ok("changes?limit=1").path("next").asText().replaceAll(".*cursor=([^&]*).*", "$1");

        asking.problem(410, "changes?since=" + cursor);
        asking.problem(410, "changes?cursor=" + token());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"limit=0, limit", "limit=101, limit", "since=a&cursor=b, cursor", "expand=relations, expand",
        "fields=title, fields", "since=, since", "sort=date, sort"})
    void refusesWhatItDoesNotTake(final String query, final String parameter) {
        assertThat(asking.problem(400, "changes?" + query).path("parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void mayBeKeptByCachesButIsAskedForEachTime() {
        final String token = token();
        final ApiResponse before = asking.ask("changes?since=" + token);
        final ApiResponse again = asking.ask("changes?since=" + token);
        change(List.of(Material.NAMED), List.of());

        assertThat(before.headers()).containsEntry("Cache-Control", "public, no-cache");
        assertThat(again.headers()).containsEntry("ETag", before.headers().get("ETag"));
        assertThat(asking.ask("changes?since=" + token).headers().get("ETag"))
                .isNotEqualTo(before.headers().get("ETag"));
    }

    @Test
    void asksForPatienceUntilItKnowsWhatWasThereBefore() {
        store.keepWaiting();
        asking = started();

        final ApiResponse response = asking.ask("changes");

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.headers()).containsKey("Retry-After");
    }

    private String token() {
        return asking.ok("changes?limit=100").path("token").asText();
    }

    private void relation(final String title) {
        final Relation up = Material.UP;
        final Relation changed = new Relation(up.id(), up.name(), up.framework(), up.key(), Direction.UPWARD,
                Localized.danish(title), up.tagline(), up.introduction(), up.order(), Colour.MOSS, Optional.empty());
        final Content old = content.get().content();
        set(old.frameworks(), old.relations().stream().map(each -> each == up ? changed : each).toList(),
                old.focusPoints(), old.questions(), old.stories());
    }

    private void change(final List<Story> stories, final List<Question> questions) {
        final Content old = content.get().content();
        set(old.frameworks(), old.relations(), old.focusPoints(), questions, stories);
    }

    private void set(final List<Framework> frameworks, final List<Relation> relations,
            final List<FocusPoint> points, final List<Question> questions, final List<Story> stories) {
        content.set(Ledelsesgrundlag.of(
                new Content(frameworks, relations, points, questions, stories, List.of(), List.of()), Material.DAY));
    }

    private static Story story(final String id, final String title) {
        return new Story(id, id, Localized.danish(title), Localized.EMPTY, LocalizedRichText.EMPTY,
                Material.PLAIN.narrator(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                Material.GIVEN, Optional.empty(), "");
    }

    private Asking started() {
        final ItemShapes shapes = new ItemShapes();
        final Journal journal = Journal.of(() -> Optional.of(content.get()), store, new SuppliedClock(now::get));
        return Asking.of(new DeliveryApi(() -> Optional.of(content.get()), Visibility.PUBLIC,
                Resources.all(shapes, "/ledelse", List.of(new ChangesResource(journal, shapes)))));
    }
}
