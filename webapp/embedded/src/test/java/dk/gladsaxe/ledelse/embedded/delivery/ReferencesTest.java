package dk.gladsaxe.ledelse.embedded.delivery;

import static dk.gladsaxe.ledelse.embedded.delivery.Endpoint.to;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.ReferenceResolver;
import dk.gladsaxe.ledelse.embedded.delivery.content.NodeBudget;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Delivered content that refers to other content")
class ReferencesTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = MadeContent.repository();

    @RegisterExtension
    static final DeliveryHost HOST = DeliveryHost.author(REPOSITORY,
            MadeContent.endpoint("once").references(to("self|other|back|again|nobody", here(true, false))).build(),
            MadeContent.endpoint("further").references(to("self|other|back|again", here(true, false)))
                    .follow(3, false).build(),
            MadeContent.endpoint("endless").references(to("self", here(true, false))).follow(-1, true).build(),
            MadeContent.endpoint("explosive").references(to("twins", here(true, false))).follow(-1, true).build(),
            MadeContent.endpoint("linked").references(to("other", here(true, true))).build(),
            MadeContent.endpoint("links").references(to("other", here(false, true))).build(),
            MadeContent.endpoint("texts").references(to("html", new ReferenceResolver.RichTextLink(false))).build(),
            MadeContent.endpoint("strays").references(to("stray", new ReferenceResolver.RichTextLink(false))).build(),
            MadeContent.endpoint("complete").references(to("html", new ReferenceResolver.RichTextLink(true))).build(),
            MadeContent.endpoint("picture").references(to("picture",
                    new ReferenceResolver.Asset(true, false, true, List.of()))).build(),
            MadeContent.endpoint("download").references(to("picture",
                    new ReferenceResolver.Asset(false, true, true, List.of()))).build(),
            MadeContent.endpoint("metadata").references(to("picture",
                    new ReferenceResolver.Asset(true, true, false, List.of()))).build());

    @Test
    void followsReferencesAsFarAsTheEndpointSays() {
        final JsonNode once = HOST.json("once/made");
        assertThat(once.at("/other/@name").asText()).isEqualTo("other");
        assertThat(once.at("/other/back").isTextual()).isTrue();
        final JsonNode further = HOST.json("further/made");
        assertThat(further.at("/other/back").asText()).isEqualTo("77777777-0000-4000-8000-000000000001");
        assertThat(further.at("/other/again").asText()).isEqualTo("77777777-0000-4000-8000-000000000002");
    }

    @Test
    @DisplayName("keeps the value of a reference to itself, to nothing and to a missing node")
    void keepsWhatItCannotResolve() {
        final JsonNode once = HOST.json("once/made");
        assertThat(once.get("self").asText()).isEqualTo("77777777-0000-4000-8000-000000000001");
        assertThat(once.get("nobody").asText()).isEqualTo("no identifier");
    }

    @Test
    void endsEvenWhereTheEndpointLetsReferencesGoRoundForEver() {
        JsonNode node = HOST.json("endless/made");
        int levels = 0;
        for (; node.isObject(); node = node.get("self")) {
            levels++;
        }
        assertThat(levels).isEqualTo(17);
    }

    @Test
    @DisplayName("is refused when it would hold more nodes than an answer may")
    void isRefusedWhenItGrowsTooLarge() {
        final JsonNode error = HOST.json("explosive/made").get("error");
        assertThat(error.get("code").asText()).isEqualTo("badRequest");
        assertThat(error.get("message").asText()).contains(String.valueOf(NodeBudget.MAX_NODES));
    }

    @Test
    void linksToWhatItRefersTo() {
        assertThat(HOST.json("linked/made").at("/other/@link").asText()).isEqualTo("/author/other.html");
        assertThat(HOST.json("linked/made?lang=en").at("/other/@link").asText()).isEqualTo("/author/en/other.html");
        assertThat(HOST.json("links/made").get("other").asText()).isEqualTo("/author/other.html");
    }

    @Test
    void resolvesTheLinksInItsTexts() {
        assertThat(HOST.json("texts/made").get("html").asText())
                .isEqualTo("<a href=\"/author/other.html\">x</a> /author/old.html");
        assertThat(HOST.json("complete/made").get("html").asText())
                .matches("<a href=\"http://127.0.0.1:\\d+/author/other.html\">x</a> http://.*/author/old.html");
        assertThat(HOST.json("once/made").get("html").asText()).contains("${link:");
    }

    @Test
    void keepsThePathOfALinkIntoAWorkspaceThatIsNotThere() {
        assertThat(HOST.json("strays/made").get("stray").asText()).isEqualTo("/author/old.html");
    }

    @Test
    void showsAssetsAsTheEndpointSays() {
        final String address = "/author/dam/jcr:66666666-0000-4000-8000-000000000001/probe-picture.png";
        assertThat(HOST.json("picture/made").at("/picture/@link").asText()).isEqualTo(address);
        assertThat(HOST.json("picture/made").get("picture").has("metadata")).isFalse();
        assertThat(HOST.json("download/made").get("picture").asText()).isEqualTo(address);
        assertThat(HOST.json("metadata/made").get("picture").has("@link")).isFalse();
        assertThat(HOST.json("metadata/made?lang=en").at("/picture/metadata/title").asText()).isEqualTo("A picture");
    }

    private static ReferenceResolver here(final boolean expand, final boolean link) {
        return new ReferenceResolver.Jcr("probe-stories", expand, link, -1, List.of(), List.of());
    }
}
