package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The API's items")
class ItemsTest {

    private final Asking api = Asking.of(Material.snapshot());

    @ParameterizedTest
    @CsvSource({
        "framework, f-2026", "framework/2026, f-2026", "framework/f-2020, f-2020", "framework/grundlag-2026, f-2026",
        "relations/opad, r-opad", "relations/r-nedad, r-nedad", "relations/opad?edition=f-2020, r-opad-2020",
        "relations/r-opad-2020, r-opad-2020", "focus-points/p-lyt, p-lyt", "focus-points/lyt, p-lyt",
        "stories/s-stol, s-stol", "stories/den-tomme-stol, s-stol", "questions/q-kort, q-kort",
        "questions/kort, q-kort"})
    void areFoundByWhatTheyAreCalled(final String address, final String id) {
        assertThat(api.ok(address).path("id").asText()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "framework/1999", "relations/udad", "relations/indad", "relations/nedad?edition=f-2020",
        "relations/opad?edition=1999",
        "relations/r-opad?edition=f-2020", "focus-points/x", "stories/x", "questions/x", "stories/s-ophoert",
        "stories/s-senere", "stories/", "stories/s-stol/x", "nothing", "schema/x.json", "schema/story", "Stories"})
    void thatAreNotThereGetAProblem(final String address) {
        final JsonNode problem = api.problem(404, address);
        assertThat(problem.path("type").asText()).endsWith("/not-found");
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frameworks", "relations", "relations?edition=f-2020", "focus-points", "stories",
            "questions"})
    void areFoundAtTheAddressTheyName(final String list) {
        final JsonNode items = api.ok(list).path("items");
        assertThat(items).isNotEmpty();
        for (final JsonNode item : items) {
            final String address = item.path("href").asText().replace("/.rest/delivery/ledelse/api/v1/", "");
            assertThat(api.ok(address).path("id")).as(address).isEqualTo(item.path("id"));
        }
    }

    @Test
    void sayNothingOfConsentReviewOrOwner() {
        final String story = api.ok("stories/s-stol").toString();
        assertThat(story).doesNotContain("consent", "review", "owner", "redaktoer");
    }

    @Test
    void haveNoNameOfAnAnonymousNarrator() {
        assertThat(api.ok("stories/s-bar").at("/narrator/name").isNull()).isTrue();
        assertThat(api.ok("stories/s-bar").at("/narrator/anonymous").asBoolean()).isTrue();
        assertThat(api.ok("stories/s-stol").at("/narrator/name").asText()).isEqualTo("Eksempel Eksempelsen");
    }

    @Test
    void haveTypedValues() {
        final JsonNode relation = api.ok("relations/opad");
        assertThat(relation.path("order").isIntegralNumber()).isTrue();
        assertThat(relation.path("direction").asText()).isEqualTo("upward");
        assertThat(api.ok("framework").path("validFrom").asText()).isEqualTo("2026-01-01");
        assertThat(api.ok("framework").path("validTo").isNull()).isTrue();
        assertThat(api.ok("stories/s-stol").path("body").path("html").asText())
                .isEqualTo("<p>Vi ventede &amp; <em>ventede</em>.</p>");
        assertThat(api.ok("stories/s-stol").path("body").path("text").asText()).isEqualTo("Vi ventede & ventede.");
    }

    @Test
    void sayInWhichLanguageEachFieldIs() {
        final JsonNode story = api.ok("stories/s-stol?lang=en");
        assertThat(story.path("title").asText()).isEqualTo("The empty chair");
        assertThat(story.path("lead").asText()).isEqualTo("Ingen kom.");
        assertThat(story.path("languages").toString()).isEqualTo("{\"title\":\"en\",\"lead\":\"da\",\"body\":\"da\"}");
        assertThat(story.at("/narrator/languages/role").asText()).isEqualTo("en");
        assertThat(story.path("lang").asText()).isEqualTo("en");
        final JsonNode framework = api.ok("framework?lang=en");
        assertThat(framework.at("/principles/0/languages/text").asText()).isEqualTo("en");
        assertThat(framework.at("/principles/1/languages/text").asText()).isEqualTo("da");
        final JsonNode question = api.ok("questions/q-kort?lang=en");
        assertThat(question.path("followUps")).hasSize(1);
        assertThat(question.at("/languages/followUps").asText()).isEqualTo("en");
    }

    @Test
    void sayNoLanguageOfWhatIsNotFilledIn() {
        final JsonNode story = api.ok("stories/s-bar");
        assertThat(story.path("lead").isNull()).isTrue();
        assertThat(story.path("languages").toString()).isEqualTo("{\"title\":\"da\"}");
        assertThat(api.ok("questions/q-bar").path("languages").has("followUps")).isFalse();
    }

    @Test
    void referToRelationsAsTodaysEditionWordsThemElseTheNewestThatHasThem() {
        final JsonNode relations = api.ok("stories/s-stol").path("relations");
        assertThat(relations.get(0).path("id").asText()).isEqualTo("r-opad");
        assertThat(relations.get(0).path("key").asText()).isEqualTo("opad");
        assertThat(relations.get(1).path("id").asText()).isEqualTo("r-indad-2020");
        assertThat(relations.get(1).path("href").asText()).endsWith("/relations/indad?edition=f-2020");
    }

    @Test
    void knowWhatRefersToThem() {
        final JsonNode relation = api.ok("relations/opad");
        assertThat(relation.at("/stories/total").asInt()).isEqualTo(1);
        assertThat(relation.at("/stories/items/0/id").asText()).isEqualTo("s-stol");
        assertThat(relation.at("/questions/items/0/id").asText()).isEqualTo("q-kort");
        assertThat(relation.at("/focusPoints/items/0/id").asText()).isEqualTo("p-lyt");
        assertThat(api.ok("questions/q-kort").at("/stories/items/0/id").asText()).isEqualTo("s-stol");
        assertThat(api.ok("focus-points/lyt").at("/stories/total").asInt()).isEqualTo(1);
        assertThat(api.ok("framework").at("/relations/items/1/key").asText()).isEqualTo("nedad");
    }

    @Test
    void leadToTheListsOfAllThatRefersToThem() {
        final JsonNode relation = api.ok("relations/opad");
        for (final String list : List.of("stories", "questions", "focusPoints")) {
            final String address =
                    relation.path(list).path("href").asText().replace("/.rest/delivery/ledelse/api/v1/", "");
            assertThat(api.ok(address).path("total")).as(address).isEqualTo(relation.path(list).path("total"));
        }
    }

    @Test
    void canBeAskedForInParts() {
        final JsonNode story = api.ok("stories/s-stol?fields=title,date");
        final List<String> names = new ArrayList<>();
        story.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly(
                "type", "id", "name", "href", "title", "date", "incomplete", "languages", "lang", "expansionComplete");
        assertThat(story.path("languages").toString()).isEqualTo("{\"title\":\"da\"}");
    }

    @Test
    void canBeAskedForInPartsInListsToo() {
        for (final JsonNode question : api.ok("questions?fields=text,relations&expand=relations").path("items")) {
            assertThat(question.has("text")).isTrue();
            assertThat(question.has("followUps")).isFalse();
            question.path("relations").forEach(relation -> assertThat(relation.has("tagline")).isTrue());
        }
    }

    @Test
    void haveLinksThatBeginAtTheRootOfTheHostOrNameIt() {
        assertThat(api.ok("stories/s-stol").path("href").asText())
                .isEqualTo("/.rest/delivery/ledelse/api/v1/stories/s-stol");
        final JsonNode absolute = api.ok("stories/s-stol?links=absolute");
        assertThat(absolute.path("href").asText()).isEqualTo(Asking.ROOT + "/stories/s-stol");
        assertThat(absolute.at("/relations/0/href").asText()).isEqualTo(Asking.ROOT + "/relations/opad");
        assertThat(api.ok("relations/opad").at("/introduction/html").asText()).contains("href=\"/om/ledelse.html\"");
        assertThat(api.ok("relations/opad?links=absolute").at("/introduction/html").asText())
                .contains("href=\"https://intranet.example/om/ledelse.html\"");
    }
}
