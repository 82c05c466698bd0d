package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A deck put together by hand")
@ExtendWith(SharedHost.class)
class DecksTest {

    private static final String DECK = "/ledelse/bunke";
    private static final String PRINTED = ".ledelse-sheet .ledelse-printed";
    private static final int MOST_BYTES = 250 * 1024;

    private final Running host;

    DecksTest(final Running host) {
        this.host = host;
    }

    @Test
    void isTickedFromAllQuestionsAndThenHasAnAddressOfItsOwn() throws Exception {
        final ShownPage all = sound(DECK);
        assertThat(all.html().select("input[type=checkbox]")).hasSize(60);
        final ShownPage deck = sound(DECK + "?relation=&audience=&situation=&k-eksempel-opad-1=1&k-eksempel-udad-3=1");
        assertThat(deck.texts("[role=status]")).containsExactly("Kort i bunken: 2");
        final String own = DECK + "?cards=eksempel-opad-1.eksempel-udad-3";
        assertThat(deck.html().select("main a").eachAttr("href")).contains(own, own + "&pick=1");
        assertThat(deck.inLanguage("en")).isEqualTo("/en" + own);
        assertThat(sound(own).texts(PRINTED + " h2")).containsExactlyInAnyOrderElementsOf(deck.texts(PRINTED + " h2"));
    }

    @Test
    void keepsWhatWasTickedWhileTheListIsNarrowedDown() throws Exception {
        final ShownPage narrowed = sound(DECK
                + "?relation=udad&pick=1&cards=eksempel-opad-1&k-eksempel-udad-3=1");
        assertThat(narrowed.html().select("input[type=checkbox]")).hasSize(12);
        assertThat(narrowed.html().select("input[checked]").eachAttr("name")).containsExactly("k-eksempel-udad-3");
        assertThat(narrowed.html().select("input[name=cards]").attr("value")).isEqualTo("eksempel-opad-1");
        assertThat(narrowed.texts("[role=status]"))
                .containsExactly("Antal spørgsmål: 12. Valgt i forvejen og ikke vist her: 1");
    }

    @Test
    void losesWhatIsNoLongerTicked() throws Exception {
        final ShownPage change = sound(DECK + "?cards=eksempel-opad-1.eksempel-opad-2&pick=1");
        assertThat(change.html().select("input[checked]")).hasSize(2);
        assertThat(change.html().select("input[name=cards]")).isEmpty();
    }

    @Test
    void isPrintedFourCardsToASheetEachWithItsAddressAndCode() throws Exception {
        final String names = IntStream.rangeClosed(1, 6).mapToObj(i -> "eksempel-nedad-" + i)
                .collect(Collectors.joining("."));
        final ShownPage page = sound(DECK + "?cards=" + names);
        assertThat(page.html().select(".ledelse-sheet")).hasSize(2)
                .allMatch(sheet -> sheet.select("svg.ledelse-cuts path").size() == 1);
        assertThat(page.html().select(PRINTED)).hasSize(6);
        final String origin = host.address("").toString().replace("http://", "");
        assertThat(page.texts(PRINTED + " .ledelse-address"))
                .contains(origin + "/ledelse/spoergsmaal/eksempel-nedad-1");
        assertThat(page.html().select(PRINTED + " svg.ledelse-code path").eachAttr("d")).hasSize(6)
                .doesNotHaveDuplicates().allMatch(path -> path.startsWith("M4 4h7v1H4"));
    }

    @Test
    void isPrintedWithTheAddressThatAnEditorNames() throws Exception {
        final AuthorContent author = new AuthorContent(host);
        final ShownPage before = sound("/author" + DECK + "?cards=eksempel-opad-1");
        author.write("website", DECK, "mgnl:page", Map.of("address", "https://intranet.example.org/fokus/"));
        try {
            final ShownPage page = sound("/author" + DECK + "?cards=eksempel-opad-1");
            assertThat(page.texts(".ledelse-address"))
                    .containsExactly("intranet.example.org/fokus/ledelse/spoergsmaal/eksempel-opad-1");
            assertThat(page.html().select(".ledelse-code").outerHtml())
                    .isNotEqualTo(before.html().select(".ledelse-code").outerHtml());
            author.write("website", DECK, "mgnl:page", Map.of("address", "javascript:alert(1)"));
            assertThat(sound("/author" + DECK + "?cards=eksempel-opad-1").texts(".ledelse-address"))
                    .isEqualTo(before.texts(".ledelse-address"));
        } finally {
            author.change("website", session -> {
                session.getNode(DECK).getProperty("address").remove();
                return null;
            });
        }
    }

    @Test
    void isBoundedAndStaysSmallEnoughToSend() throws Exception {
        final String names = List.of("opad", "nedad", "indad", "udad").stream()
                .flatMap(key -> IntStream.rangeClosed(1, 12).mapToObj(i -> "eksempel-" + key + "-" + i))
                .collect(Collectors.joining("."));
        final ShownPage page = sound(DECK + "?cards=" + names);
        assertThat(page.html().select(PRINTED)).hasSize(40);
        assertThat(page.texts("[role=status]"))
                .containsExactly("Kort i bunken: 40. Spørgsmål, der ikke findes længere eller ikke er plads til: 8");
        assertThat(page.source().length()).isLessThan(MOST_BYTES);
    }

    @Test
    void tellsWhatIsMissingAndForgetsItInItsAddress() throws Exception {
        final ShownPage page = sound(DECK + "?cards=eksempel-opad-1.nope.%3Cb%3E");
        assertThat(page.texts("[role=status]"))
                .containsExactly("Kort i bunken: 1. Spørgsmål, der ikke findes længere eller ikke er plads til: 2");
        assertThat(page.inLanguage("da")).isEqualTo(DECK + "?cards=eksempel-opad-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards=", "cards=nope", "cards=...", "cards=%3Cscript%3E", "k-nope=1", "cards=nope&pick=1"})
    void isToBePutTogetherFirstWhenItHoldsNothing(final String query) throws Exception {
        final ShownPage page = sound(DECK + "?" + query);
        assertThat(page.html().select("input[type=checkbox]")).hasSize(60);
        assertThat(page.source()).doesNotContain("<script>");
    }

    private ShownPage sound(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.faults()).as(path).isEmpty();
        return page;
    }
}
