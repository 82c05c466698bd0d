package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A component for any page")
@ExtendWith(SharedHost.class)
class MoreComponentsTest {

    private static final String PAGE = "/ledelse/flere-komponenter";
    private static final String SHOWN = "main .ledelse-component ";

    private final Running host;
    private final AuthorContent author;

    MoreComponentsTest(final Running host) {
        this.host = host;
        this.author = new AuthorContent(host);
    }

    @AfterEach
    void takeThePageAway() throws Exception {
        author.remove("website", PAGE);
    }

    @Test
    void putsTheChosenStoryForward() throws Exception {
        final String id = author.change("ledelse-stories", session -> session.getNode("/to-skranker").getIdentifier());
        final ShownPage page = put("storyTeaser", Map.of("story", id, "relation", "opad"));
        assertThat(page.html().select(SHOWN + "h2 a").eachAttr("href"))
                .containsExactly("/author/ledelse/fortaellinger/to-skranker");
    }

    @ParameterizedTest
    @CsvSource({"relation, opad", "theme, trivsel", "story, 00000000-0000-4000-8000-000000000000"})
    void putsTheNewestStoryForwardThatFitsWhereNoneIsChosenOrItIsGone(final String property, final String value)
            throws Exception {
        final String query = property.equals("story") ? "" : "?" + property + "=" + value;
        final String newest = ShownPage.at(host, "/author/ledelse/fortaellinger" + query).html()
                .expectFirst(".ledelse-storycard a").attr("href");
        assertThat(put("storyTeaser", Map.of(property, value)).html().select(SHOWN + "h2 a").eachAttr("href"))
                .containsExactly(newest);
    }

    @Test
    void leavesNothingBehindWhereNoStoryFits() throws Exception {
        assertThat(put("storyTeaser", Map.of("theme", "nope")).html().select(SHOWN)).isEmpty();
    }

    @Test
    void showsOneQuestionForTheWholeWeek() throws Exception {
        final ShownPage page = put("questionOfTheWeek", Map.of("audience", "employees"));
        assertThat(page.texts(SHOWN + "h2")).containsExactly("Ugens spørgsmål");
        final ShownPage question = ShownPage.at(host, page.html().expectFirst(SHOWN + ".ledelse-week-question a").attr("href"));
        assertThat(question.heading()).isEqualTo(page.texts(SHOWN + ".ledelse-week-question").get(0));
        assertThat(question.html().expectFirst("main").text()).contains("Med medarbejdere");
        assertThat(put("questionOfTheWeek", Map.of("audience", "employees")).source()).isEqualTo(page.source());
        assertThat(put("questionOfTheWeek", Map.of("heading", "Til mødet")).texts(SHOWN + "h2")).containsExactly("Til mødet");
    }

    @Test
    void leadsToADeckOfTheChosenQuestions() throws Exception {
        final ShownPage page = put("questionDeck", Map.of("relation", "opad", "audience", "alone", "situation", "nope"));
        assertThat(page.texts(SHOWN + ".ledelse-deck-question")).hasSize(1);
        final String address = page.html().expectFirst(SHOWN + "a").attr("href");
        assertThat(address).isEqualTo("/author/ledelse/kort?relation=opad&audience=alone");
        assertThat(ShownPage.at(host, address).status()).isEqualTo(200);
    }

    @Test
    void showsPrinciplesAndContactOfTheFrameworkThatHolds() throws Exception {
        assertThat(put("principles", Map.of("heading", "Det kan du forvente")).texts(SHOWN + "li")).hasSize(6);
        final ShownPage contact = put("contact", Map.of());
        assertThat(contact.texts(SHOWN + "h2")).containsExactly("Kontakt");
        assertThat(contact.html().select(SHOWN + "a").eachAttr("href"))
                .containsExactly("mailto:ledelse@example.org", "tel:00000000");
    }

    @Test
    void drawsTheRelationsAndListsThem() throws Exception {
        final ShownPage page = put("relationPicture", Map.of("heading", "Fem veje"));
        assertThat(page.html().select(SHOWN + "svg a")).hasSize(5);
        assertThat(page.texts(SHOWN + "h3")).containsExactly("På tværs", "Opad", "Indad", "Nedad", "Udad");
    }

    @Test
    void searchesFromAnyPage() throws Exception {
        final ShownPage page = put("searchBox", Map.of());
        assertThat(page.html().expectFirst(SHOWN + "form").attr("action")).isEqualTo("/author/ledelse/soeg");
        assertThat(page.html().select(SHOWN + "form[role=search] label input[name=q]")).hasSize(1);
    }

    private ShownPage put(final String component, final Map<String, ?> properties) throws Exception {
        author.writePageWith(PAGE, Map.of("title", "Komponenter", "mgnl:template", "ledelse-pages:pages/questions"),
                component, properties);
        final ShownPage page = ShownPage.at(host, "/author" + PAGE);
        assertThat(page.faults()).isEmpty();
        return page;
    }
}
