package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lists of questions and stories")
@ExtendWith(SharedHost.class)
class ListsTest {

    private static final String QUESTIONS = "/ledelse/spoergsmaal";
    private static final String CARDS = "main .ledelse-card";

    private final Running host;

    ListsTest(final Running host) {
        this.host = host;
    }

    @Test
    void showEveryQuestionOnceWhenReadPageByPage() throws Exception {
        final List<String> questions = new ArrayList<>();
        String next = QUESTIONS;
        while (!next.isEmpty()) {
            final ShownPage page = ShownPage.at(host, next);
            questions.addAll(page.texts(CARDS + " h2"));
            next = page.html().select("a[rel=next]").attr("href");
        }
        assertThat(questions).hasSize(60).doesNotHaveDuplicates();
        assertThat(ShownPage.at(host, QUESTIONS + "?offset=12").html().select("a[rel=prev]").attr("href"))
                .isEqualTo(QUESTIONS);
    }

    @ParameterizedTest
    @CsvSource({"relation=opad, 12, opad", "audience=ownLeader, 13, ownLeader", "situation=conflict, 7, conflict",
        "relation=nedad&audience=alone&situation=everyday, 1, nedad"})
    void holdWhatTheReaderChose(final String choice, final String count, final String chosen) throws Exception {
        final ShownPage page = ShownPage.at(host, QUESTIONS + "?" + choice);
        assertThat(page.texts("[role=status]")).containsExactly("Antal spørgsmål: " + count);
        assertThat(page.html().select(CARDS)).hasSize(Math.min(Integer.parseInt(count), 12));
        assertThat(page.html().select("option[selected]").eachAttr("value")).contains(chosen);
        assertThat(page.inLanguage("en")).isEqualTo("/en" + QUESTIONS + "?" + choice);
    }

    @Test
    void keepTheChoiceFromPageToPage() throws Exception {
        final ShownPage page = ShownPage.at(host, QUESTIONS + "?audience=alone&offset=12");
        assertThat(page.addresses()).contains(QUESTIONS + "?audience=alone", "/en" + QUESTIONS + "?offset=12&audience=alone");
    }

    @Test
    void sayWhenNothingFits() throws Exception {
        final ShownPage page = ShownPage.at(host, QUESTIONS + "?relation=udad&audience=alone&situation=conflict");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(CARDS)).isEmpty();
        assertThat(page.html().expectFirst("main").text()).contains("Prøv et andet valg");
        assertThat(page.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset=abc", "offset=-1", "offset=9999999999", "offset=1e3", "offset=999999", "offset=",
        "offset=%D9%A1", "audience=%3Cscript%3E", "relation=nope", "relation=NOPE&relation=nope", "situation=%22%3E%3Cb%3E",
        "audience=a&audience=b", "offset=x&offset=12", "limit=1000", "a%3Cscript%3E=1", "key=%27nope"})
    void takeNonsenseForNoChoiceAndDoNotRepeatIt(final String nonsense) throws Exception {
        for (final String path : new String[] {QUESTIONS, "/en" + QUESTIONS, "/ledelse/fortaellinger", "/ledelse"}) {
            final ShownPage plain = ShownPage.at(host, path);
            final ShownPage page = ShownPage.at(host, path + "?" + nonsense);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.source()).isEqualTo(plain.source());
        }
    }

    @Test
    void takeTheFirstOfRepeatedChoices() throws Exception {
        assertThat(ShownPage.at(host, QUESTIONS + "?relation=opad&relation=nedad").source())
                .isEqualTo(ShownPage.at(host, QUESTIONS + "?relation=opad").source());
    }

    @Test
    void showStoriesNewestFirstFromTheGivenPlaceOn() throws Exception {
        final List<String> all = ShownPage.at(host, "/ledelse/fortaellinger").html().select("time").eachAttr("datetime");
        assertThat(all).hasSize(12).isSortedAccordingTo(Comparator.reverseOrder());
        final ShownPage later = ShownPage.at(host, "/ledelse/fortaellinger?offset=10");
        assertThat(later.html().select("time").eachAttr("datetime")).isEqualTo(all.subList(10, 12));
        assertThat(later.html().select("a[rel=prev]").attr("href")).isEqualTo("/ledelse/fortaellinger");
    }
}
