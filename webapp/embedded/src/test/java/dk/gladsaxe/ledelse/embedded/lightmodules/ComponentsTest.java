package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A component in the main area of a page")
@ExtendWith(SharedHost.class)
class ComponentsTest {

    private static final String PAGE = "/ledelse/komponenter";
    private static final String COMPONENT = "main .ledelse-component ";

    private final Running host;
    private final AuthorContent author;

    ComponentsTest(final Running host) {
        this.host = host;
        this.author = new AuthorContent(host);
    }

    @AfterEach
    void takeThePageAway() throws Exception {
        author.remove("website", PAGE);
    }

    @Test
    void textShowsWhatTheEditorWroteInTheLanguageOfThePage() throws Exception {
        put("text", Map.of("heading", "Om siden", "heading_en", "About the page",
                "text", "<p>Dansk <strong>tekst</strong></p>", "text_en", "<p>English text</p>"));
        final ShownPage danish = danish();
        assertThat(danish.texts(COMPONENT + "h2")).containsExactly("Om siden");
        assertThat(danish.html().select(COMPONENT + "p").outerHtml()).isEqualTo("<p>Dansk <strong>tekst</strong></p>");
        final ShownPage english = english();
        assertThat(english.texts(COMPONENT + "h2, " + COMPONENT + "p")).containsExactly("About the page", "English text");
        assertThat(english.html().select(COMPONENT + "[lang]")).isEmpty();
    }

    @Test
    void textThatHasNoTranslationIsMarkedAsDanish() throws Exception {
        put("text", Map.of("heading", "Om siden", "text", "<p>Dansk</p>"));
        assertThat(ShownPage.languageOf(english().html().expectFirst(COMPONENT + "h2 > *"))).isEqualTo("da");
        assertThat(ShownPage.languageOf(english().html().expectFirst(COMPONENT + "p"))).isEqualTo("da");
    }

    @Test
    void textLeadsToThePageThatTheEditorChose() throws Exception {
        final String id = author.change("website", session -> session.getNode("/ledelse/spoergsmaal").getIdentifier());
        put("text", Map.of("text", "<p><a href=\"${link:{uuid:{" + id + "},repository:{website},"
                + "path:{/ledelse/spoergsmaal},nodeData:{},extension:{html}}}\">Spørg</a></p>"));
        assertThat(danish().html().select(COMPONENT + "a").attr("href")).isEqualTo("/author/ledelse/spoergsmaal.html");
        assertThat(english().html().select(COMPONENT + "a").attr("href")).isEqualTo("/author/en/ledelse/spoergsmaal.html");
    }

    @Test
    void relationTeasersLeadToEveryRelation() throws Exception {
        put("relationTeasers", Map.of("heading", "Fem veje", "heading_en", "Five ways"));
        assertThat(danish().texts(COMPONENT + "h2, " + COMPONENT + "h3"))
                .containsExactly("Fem veje", "På tværs", "Opad", "Indad", "Nedad", "Udad");
        assertThat(english().texts(COMPONENT + "h2, " + COMPONENT + "h3"))
                .containsExactly("Five ways", "Across", "Upward", "Inward", "Nedad", "Udad");
        assertThat(english().html().select(COMPONENT + "a").attr("href")).isEqualTo("/author/en/ledelse/relationer/paa-tvaers");
    }

    @Test
    void focusPointsAreThoseOfTheChosenRelation() throws Exception {
        put("focusPoints", Map.of("relation", "opad"));
        assertThat(danish().texts(COMPONENT + "li")).hasSize(3).first().asString().startsWith("Sig til i tide:");
        assertThat(english().texts(COMPONENT + "p")).containsExactly("In practice this means that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"storyTeasers", "questions"})
    void listsAreAsLongAsTheEditorSaysAndThreeOtherwise(final String component) throws Exception {
        put(component, Map.of("count", 2));
        assertThat(danish().html().select(COMPONENT + "h2")).hasSize(2);
        for (final Object odd : List.of(0, -5, 101, "mange")) {
            put(component, Map.of("count", odd));
            assertThat(english().html().select(COMPONENT + "h2")).as("count %s", odd).hasSize(3);
        }
        put(component, Map.of("heading", "Overskrift"));
        assertThat(danish().html().select(COMPONENT + "h3")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"storyTeasers, fortællinger her endnu, no stories here yet", "questions, ingen spørgsmål, No question fits"})
    void listsSayWhenThereIsNothing(final String component, final String danish, final String english) throws Exception {
        put(component, Map.of("relation", "nope"));
        assertThat(danish().texts(COMPONENT + "p")).singleElement().asString().contains(danish);
        assertThat(english().texts(COMPONENT + "p")).singleElement().asString().contains(english);
    }

    @ParameterizedTest
    @CsvSource({"storyTeasers, 100", "questions, 100"})
    void listsHoldOnlyWhatBelongsToTheChosenRelation(final String component, final int count) throws Exception {
        put(component, Map.of("relation", "opad", "count", count));
        final int ofOne = danish().html().select(COMPONENT + ".ledelse-card").size();
        put(component, Map.of("count", count));
        assertThat(danish().html().select(COMPONENT + ".ledelse-card")).hasSizeGreaterThan(ofOne);
        assertThat(ofOne).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "relationTeasers", "focusPoints", "storyTeasers", "questions", "relationPicture",
        "storyTeaser", "questionOfTheWeek", "questionDeck", "principles", "contact", "searchBox"})
    void isNoTroubleBeforeItsDialogIsFilledIn(final String component) throws Exception {
        put(component, Map.of());
        assertThat(danish().status()).isEqualTo(200);
        assertThat(english().status()).isEqualTo(200);
    }

    private void put(final String component, final Map<String, ?> properties) throws Exception {
        author.writePageWith(PAGE,
                Map.of("title", "Komponenter", "title_en", "Components", "mgnl:template", "ledelse-pages:pages/stories"),
                component, properties);
    }

    private ShownPage danish() throws Exception {
        return sound("/author" + PAGE);
    }

    private ShownPage english() throws Exception {
        return sound("/author/en" + PAGE);
    }

    private ShownPage sound(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.faults()).isEmpty();
        return page;
    }
}
