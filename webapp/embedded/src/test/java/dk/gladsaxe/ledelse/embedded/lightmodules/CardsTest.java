package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who draws dialogue cards")
@ExtendWith(SharedHost.class)
class CardsTest {

    private static final String CARDS = "/ledelse/kort";
    private static final String NEXT = ".ledelse-moves a[rel~=next]";
    private static final String QUESTION = ".ledelse-dialogue h2";

    private final Running host;

    CardsTest(final Running host) {
        this.host = host;
    }

    @Test
    void isTwoTapsFromTheFrontPageToAQuestion() throws Exception {
        assertThat(sound("/ledelse").addresses()).contains(CARDS);
        final ShownPage start = sound(CARDS);
        assertThat(start.texts(".ledelse-stack")).containsExactly("Træk et kort 60 kort i bunken");
        final ShownPage drawn = sound(start.html().select(".ledelse-stack").attr("href"));
        assertThat(drawn.texts("[role=status]")).containsExactly("Kort 1 af 60");
        assertThat(drawn.texts(QUESTION)).hasSize(1);
    }

    @Test
    void seesEveryQuestionOnceAndIsToldWhenThatWasAll() throws Exception {
        final List<String> seen = new ArrayList<>();
        ShownPage page = sound(CARDS + "?seed=7&card=1&audience=leaderTeam");
        while (!page.html().select(NEXT).isEmpty()) {
            seen.addAll(page.texts(QUESTION));
            page = sound(page.html().select(NEXT).attr("href"));
        }
        seen.addAll(page.texts(QUESTION));
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(page.texts("[role=status]")).containsExactly("Kort %1$d af %1$d".formatted(seen.size()));
        assertThat(page.texts(".ledelse-moves p")).containsExactly("Det var det sidste kort i bunken.");
        assertThat(page.texts(".ledelse-dialogue .ledelse-meta")).first().asString().startsWith("I ledergruppen");
    }

    @Test
    void canGoBackAndShareTheDrawBecauseItStandsInTheAddress() throws Exception {
        final String third = CARDS + "?seed=12&card=3&relation=opad";
        final ShownPage page = sound(third);
        final ShownPage second = sound(page.html().select(".ledelse-moves a[rel~=prev]").attr("href"));
        final ShownPage again = sound(second.html().select(NEXT).attr("href"));
        assertThat(again.texts(QUESTION)).isEqualTo(page.texts(QUESTION));
        assertThat(second.texts(QUESTION)).isNotEqualTo(page.texts(QUESTION));
        final ShownPage english = sound(page.inLanguage("en"));
        assertThat(english.html().select(".ledelse-moves a[href^=/en/ledelse/spoergsmaal/]").attr("href"))
                .isEqualTo("/en" + page.html().select(".ledelse-moves a[href^=/ledelse/spoergsmaal/]").attr("href"));
    }

    @Test
    void choosesWhatTheCardsAreAboutByAForm() throws Exception {
        final ShownPage start = sound(CARDS);
        final String seed = start.html().select("form input[name=seed]").attr("value");
        final ShownPage drawn = sound(CARDS + "?seed=" + seed + "&relation=opad&audience=alone&situation=");
        assertThat(drawn.texts(".ledelse-kicker")).containsExactly("Opad");
        assertThat(drawn.html().select("option[selected]").eachAttr("value")).containsExactly("opad", "alone");
        assertThat(drawn.html().select(NEXT).attr("href"))
                .isEqualTo(CARDS + "?seed=" + seed + "&card=2&relation=opad&audience=alone");
    }

    @Test
    void getsAnotherShufflingEveryTime() throws Exception {
        final String again = ".ledelse-moves a[href$=card=1]";
        final ShownPage page = sound(CARDS + "?seed=4&card=2");
        assertThat(List.of(page.html().select(again).last().attr("href"),
                sound(CARDS + "?seed=4&card=2").html().select(again).last().attr("href"),
                sound(CARDS + "?seed=4&card=2").html().select(again).last().attr("href")).stream().distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void findsTheFollowUpQuestionsFoldedBehindTheCard() throws Exception {
        final ShownPage page = sound(CARDS + "?seed=5&cards=eksempel-opad-1");
        assertThat(page.texts(".ledelse-further summary")).containsExactly("Spørg videre");
        assertThat(page.html().select(".ledelse-further li")).hasSize(2);
        assertThat(page.html().select(".ledelse-further[open]")).isEmpty();
    }

    @Test
    void drawsFromADeckPutTogetherByHand() throws Exception {
        final String address = CARDS + "?seed=3&card=2&cards=eksempel-opad-1.eksempel-indad-2.eksempel-udad-3";
        final ShownPage page = sound(address);
        assertThat(page.texts("[role=status]")).containsExactly("Kort 2 af 3");
        assertThat(page.html().select(NEXT).attr("href"))
                .isEqualTo(CARDS + "?seed=3&card=3&cards=eksempel-opad-1.eksempel-indad-2.eksempel-udad-3");
        assertThat(page.html().select("form")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"seed=5&card=61, Kort 60 af 60", "seed=5&card=9999, Kort 60 af 60", "seed=5&card=0, Kort 1 af 60",
        "seed=5&card=-1, Kort 1 af 60", "seed=5&card=x, Kort 1 af 60", "seed=5&card=, Kort 1 af 60",
        "seed=5&relation=nope, Kort 1 af 60", "seed=5&cards=..., Kort 1 af 60", "seed=5&cards=nope, Kort 1 af 60"})
    void isGivenTheNearestCardForAWrongPlace(final String query, final String status) throws Exception {
        assertThat(sound(CARDS + "?" + query).texts("[role=status]")).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed=0", "seed=1000000", "seed=-5", "seed=%3Cscript%3E", "seed=1e5", "seed=&card=3", "card=3",
        "seed=%D9%A1", "cards=%22%3E%3Cscript%3E"})
    void isShownTheStackForAWrongShuffling(final String query) throws Exception {
        final ShownPage page = sound(CARDS + "?" + query);
        assertThat(page.texts(".ledelse-stack")).hasSize(1);
        assertThat(page.source()).doesNotContain("<script>", "%3Cscript");
    }

    @Test
    void isToldWhenNoQuestionFits() throws Exception {
        final ShownPage page = sound(CARDS + "?seed=5&card=1&relation=udad&audience=alone&situation=conflict");
        assertThat(page.texts("#traek")).containsExactly("Der er ingen spørgsmål, der passer. Prøv et andet valg.");
    }

    @Test
    void readsThatNothingIsKept() throws Exception {
        for (final String path : new String[] {CARDS, CARDS + "?seed=5", "/ledelse/bunke",
            "/ledelse/bunke?cards=eksempel-opad-1", "/ledelse/spoergsmaal/eksempel-opad-1"}) {
            assertThat(sound(path).texts(".ledelse-promise")).singleElement().asString().contains("bliver gemt");
        }
    }

    private ShownPage sound(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.faults()).as(path).isEmpty();
        return page;
    }
}
