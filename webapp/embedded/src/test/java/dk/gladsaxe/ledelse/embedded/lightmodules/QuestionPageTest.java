package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The page of a question")
@ExtendWith(SharedHost.class)
class QuestionPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUESTIONS = "/ledelse/spoergsmaal/";

    private final Running host;

    QuestionPageTest(final Running host) {
        this.host = host;
    }

    @Test
    void showsTheQuestionWithFollowUpsRelationFocusPointAndStories() throws Exception {
        final ShownPage page = sound(QUESTIONS + "eksempel-opad-1");
        assertThat(page.heading()).isEqualTo("Hvad ved du i dag, som din leder ville ønske at vide inden fredag?");
        assertThat(page.html().select("details[open] li")).hasSize(2);
        assertThat(page.texts("main .ledelse-points li")).singleElement().asString().startsWith("Sig til i tide:");
        assertThat(page.addresses()).contains("/ledelse/relationer/opad", "/ledelse/kort");
        assertThat(page.html().select("main a[href^=/ledelse/fortaellinger/]")).isNotEmpty();
    }

    @Test
    void isWhereListsAndCardsLeadTo() throws Exception {
        assertThat(sound("/ledelse/spoergsmaal").addresses()).contains(QUESTIONS + "eksempel-indad-1");
        assertThat(sound("/ledelse/kort?seed=1&cards=eksempel-udad-1").addresses()).contains(QUESTIONS + "eksempel-udad-1");
    }

    @Test
    void isFoundByTheIdentifierTooWhichPrintedCodesHold() throws Exception {
        final ShownPage page = sound(QUESTIONS + "1ede15e0-0005-4000-8000-000000000311");
        assertThat(page.inLanguage("da")).isEqualTo(QUESTIONS + "eksempel-indad-11");
    }

    @Test
    void saysWhenThereIsNone() throws Exception {
        final ShownPage page = ShownPage.at(host, QUESTIONS + "nope");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.faults()).isEmpty();
    }

    @Test
    void resolvesAfterTheQuestionWasRewordedRenamedAndLeftBehindByANewEdition() throws Exception {
        try (Running own = Running.start()) {
            final AuthorContent author = new AuthorContent(own);
            final String framework = author.write("ledelse-frameworks", "/aeldre", "ledelse:framework", Map.of(
                    "name", "aeldre", "title", "Ældre", "edition", "2019")).getIdentifier();
            author.write("ledelse-relations", "/aeldre", "mgnl:folder", Map.of());
            final String relation = author.write("ledelse-relations", "/aeldre/sidelaens", "ledelse:relation", Map.of(
                    "name", "sidelaens", "framework", framework, "key", "sidelaens", "direction", "across",
                    "title", "Sidelæns", "colour", "plum", "order", 1)).getIdentifier();
            author.write("ledelse-focus-points", "/aeldre", "mgnl:folder", Map.of());
            final String point = author.write("ledelse-focus-points", "/aeldre/sidelaens-1", "ledelse:focusPoint", Map.of(
                    "name", "sidelaens-1", "relation", relation, "text", "vi ser til siden", "order", 1)).getIdentifier();
            final String id = author.write("ledelse-questions", "/ny", "ledelse:question", Map.of(
                    "name", "ny", "text", "Hvad ser du?", "relations", List.of(relation), "focusPoint", point,
                    "order", 1)).getIdentifier();
            await(own, QUESTIONS + "ny", "Hvad ser du?");

            author.write("ledelse-questions", "/ny", "ledelse:question", Map.of("text", "Hvad ser du nu?"));
            await(own, QUESTIONS + "ny", "Hvad ser du nu?");
            author.change("ledelse-questions", session -> {
                session.move("/ny", "/nyere");
                session.getNode("/nyere").setProperty("name", "nyere");
                return null;
            });
            final ShownPage page = await(own, QUESTIONS + "nyere", "Hvad ser du nu?");
            assertThat(page.texts(".ledelse-kicker")).containsExactly("Sidelæns");
            assertThat(page.texts("main .ledelse-points li")).containsExactly("vi ser til siden (fra udgave 2019)");
            assertThat(page.faults()).isEmpty();
            assertThat(await(own, QUESTIONS + id, "Hvad ser du nu?").html().expectFirst("main").html())
                    .isEqualTo(page.html().expectFirst("main").html());
        }
    }

    private ShownPage sound(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.faults()).as(path).isEmpty();
        return page;
    }

    /** Pages follow the content with a short delay. */
    private static ShownPage await(final Running host, final String path, final String heading) throws Exception {
        final Instant end = Instant.now().plus(PATIENCE);
        ShownPage page = ShownPage.at(host, "/author" + path);
        while (Instant.now().isBefore(end) && !page.heading().equals(heading)) {
            Thread.sleep(50);
            page = ShownPage.at(host, "/author" + path);
        }
        assertThat(page.heading()).isEqualTo(heading);
        return page;
    }
}
