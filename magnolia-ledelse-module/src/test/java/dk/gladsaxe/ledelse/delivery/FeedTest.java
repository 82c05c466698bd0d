package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Examples;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The feed of stories")
class FeedTest {

    /** The members of JSON Feed 1.1, and of its items and authors. */
    private static final Set<String> FEED = Set.of("version", "title", "home_page_url", "feed_url", "description",
            "user_comment", "next_url", "icon", "favicon", "authors", "language", "expired", "hubs", "items");
    private static final Set<String> ITEM = Set.of("id", "url", "external_url", "title", "content_html", "content_text",
            "summary", "image", "banner_image", "date_published", "date_modified", "authors", "tags", "language",
            "attachments");

    private final Asking api = Asking.of(Material.snapshot());

    @Test
    void isAJsonFeed() {
        final JsonNode feed = api.ok("feed.json");
        assertThat(api.ask("feed.json").headers()).containsEntry("Content-Type", "application/feed+json");
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isNotBlank();
        assertThat(FEED).containsAll(names(feed));
        for (final JsonNode item : feed.path("items")) {
            assertThat(ITEM).containsAll(names(item));
            assertThat(item.path("id").isTextual()).isTrue();
            assertThat(item.has("content_html") || item.has("content_text")).isTrue();
            assertThat(URI.create(item.path("url").asText()).isAbsolute()).isTrue();
        }
        for (final String member : List.of("home_page_url", "feed_url")) {
            assertThat(URI.create(feed.path(member).asText()).isAbsolute()).as(member).isTrue();
        }
    }

    @Test
    void leadsToThePagesOfTheStories() {
        final JsonNode feed = api.ok("feed.json");
        assertThat(feed.path("home_page_url").asText()).isEqualTo("https://intranet.example/ledelse/fortaellinger");
        assertThat(feed.path("feed_url").asText()).isEqualTo(Asking.ROOT + "/feed.json");
        assertThat(feed.at("/items/0/url").asText())
                .isEqualTo("https://intranet.example/ledelse/fortaellinger/den-tomme-stol");
    }

    @Test
    void tellsTheStory() {
        final JsonNode item = api.ok("feed.json").at("/items/0");
        assertThat(item.path("id").asText()).isEqualTo("s-stol");
        assertThat(item.path("title").asText()).isEqualTo("Den tomme stol");
        assertThat(item.path("summary").asText()).isEqualTo("Ingen kom.");
        assertThat(item.path("content_html").asText()).isEqualTo("<p>Vi ventede &amp; <em>ventede</em>.</p>");
        assertThat(item.path("content_text").asText()).isEqualTo("Vi ventede & ventede.");
        assertThat(OffsetDateTime.parse(item.path("date_published").asText())).isEqualTo("2026-03-01T00:00:00+01:00");
        assertThat(item.path("tags").toString()).isEqualTo("[\"trivsel\",\"møder\"]");
        assertThat(item.path("language").asText()).isEqualTo("da");
    }

    @Test
    void namesTheAuthorOnlyWhenTheNarratorIsNamed() {
        final JsonNode items = api.ok("feed.json").path("items");
        assertThat(items.get(0).at("/authors/0/name").asText()).isEqualTo("Eksempel Eksempelsen");
        assertThat(items.get(1).has("authors")).isFalse();
    }

    @Test
    void leavesOutWhatThereIsNot() {
        final JsonNode bare = api.ok("feed.json").at("/items/1");
        assertThat(names(bare)).containsExactly("id", "url", "title", "content_text", "tags", "language");
        assertThat(bare.path("content_text").asText()).isEmpty();
    }

    @Test
    void speaksEnglishWhereThereIsEnglish() {
        final JsonNode feed = api.ok("feed.json?lang=en");
        assertThat(feed.path("language").asText()).isEqualTo("en");
        assertThat(feed.at("/items/0/title").asText()).isEqualTo("The empty chair");
        assertThat(feed.at("/items/0/language").asText()).isEqualTo("en");
    }

    @Test
    void goesOnWithOlderStories() {
        final Asking many = Asking.of(Ledelsesgrundlag.of(Material.with(IntStream.range(0, 5).mapToObj(i ->
                Examples.story("s" + i, Material.DAY.minusDays(i), Material.GIVEN)).toList(), List.of()),
                Material.DAY));
        final JsonNode first = many.ok("feed.json?limit=3");
        assertThat(first.path("next_url").asText()).startsWith(Asking.ROOT + "/feed.json?limit=3&cursor=");
        final JsonNode second = many.ok(first.path("next_url").asText().replace(Asking.ROOT + "/", ""));
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("next_url")).isFalse();
        assertThat(second.path("feed_url")).isEqualTo(first.path("next_url"));
    }

    @Test
    void canBeAboutOneRelationOrTheme() {
        assertThat(api.ok("feed.json?relation=opad").path("items")).hasSize(1);
        assertThat(api.ok("feed.json?theme=trivsel&relation=nedad").path("items")).isEmpty();
    }

    private static List<String> names(final JsonNode object) {
        final List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
