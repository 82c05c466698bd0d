package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Searching the API")
class SearchTest {

    private final Asking api = Asking.of(Material.snapshot());

    @ParameterizedTest
    @CsvSource({"stolene, story, s-stol", "venter, question, q-kort", "lytter, focusPoint, p-lyt",
            "opad, relation, r-opad"})
    void findsItemsOfAllTypes(final String words, final String type, final String id) {
        final JsonNode hit = api.ok("search?q=" + words + "&type=" + type).at("/items/0");
        assertThat(hit.at("/item/id").asText()).isEqualTo(id);
        assertThat(hit.at("/item/type").asText()).isEqualTo(type);
        assertThat(hit.path("allWords").asBoolean()).isTrue();
    }

    @Test
    void marksTheWordsInTextInHtmlAndInParts() {
        final JsonNode hit = api.ok("search?q=ventede&type=story").at("/items/0");
        assertThat(hit.at("/title/text").asText()).isEqualTo("Den tomme stol");
        assertThat(hit.at("/excerpt/text").asText()).isEqualTo("Vi ventede & ventede.");
        assertThat(hit.at("/excerpt/html").asText()).isEqualTo("Vi <mark>ventede</mark> &amp; <mark>ventede</mark>.");
        assertThat(hit.at("/excerpt/parts/1").toString()).isEqualTo("{\"text\":\"ventede\",\"matched\":true}");
    }

    @Test
    void givesHtmlThatIsSafeWhateverStandsInTheText() {
        final Story hostile = new Story("x", "x", Localized.danish("<script>alert('x')</script> \"tillid\""),
                Localized.EMPTY,
                LocalizedRichText.EMPTY, new Narrator.Anonymised(Localized.EMPTY, ""), Optional.empty(),
                Optional.empty(),
                List.of(), List.of(), List.of(), List.of(), Material.GIVEN, Optional.empty(), "");
        final JsonNode title = Asking.of(Ledelsesgrundlag.of(Material.with(List.of(hostile), List.of()), Material.DAY))
                .ok("search?q=tillid").at("/items/0/title");
        assertThat(title.path("html").asText())
                .isEqualTo("&lt;script&gt;alert('x')&lt;/script&gt; &quot;<mark>tillid</mark>&quot;");
        assertThat(title.path("text").asText()).isEqualTo("<script>alert('x')</script> \"tillid\"");
    }

    @Test
    void saysInWhichLanguageTheTextsAre() {
        final JsonNode hit = api.ok("search?q=chair&lang=en").at("/items/0");
        assertThat(hit.at("/title/text").asText()).isEqualTo("The empty chair");
        assertThat(hit.at("/languages/title").asText()).isEqualTo("en");
        assertThat(hit.at("/languages/excerpt").asText()).isEqualTo("da");
    }

    @Test
    void findsNothingInWhatMayNotBeShown() {
        final Asking other = Asking.of(Ledelsesgrundlag.of(Material.with(
                List.of(Examples.story("ended", Material.DAY, Material.ENDED.consent())), List.of()), Material.DAY));
        assertThat(other.ok("search?q=titel").path("total").asInt()).isZero();
        assertThat(api.ok("search?q=redaktoer").path("total").asInt()).isZero();
    }

    @Test
    void goesOnPageByPage() {
        final Asking many = Asking.of(Ledelsesgrundlag.of(Material.with(IntStream.range(0, 25).mapToObj(i ->
                Examples.story("s" + i, Material.DAY.minusDays(i), Material.GIVEN)).toList(), List.of()),
                Material.DAY));
        final List<String> found = new ArrayList<>();
        String next = "search?q=titel&limit=10";
        while (next != null) {
            final JsonNode page = many.ok(next);
            assertThat(page.path("total").asInt()).isEqualTo(25);
            page.path("items").forEach(hit -> found.add(hit.at("/item/id").asText()));
            next = page.path("next").isNull() ? null
                    : page.path("next").asText().replace("/.rest/delivery/ledelse/api/v1/", "");
        }
        assertThat(found).hasSize(25).doesNotHaveDuplicates();
    }
}
