package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of stories")
@ExtendWith(SharedHost.class)
class StoryPagesTest {

    private static final String STORIES = "/ledelse/fortaellinger";
    private static final String CARDS = "main .ledelse-storycard";

    private final Running host;

    StoryPagesTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest
    @CsvSource({"relation=opad, 4", "relation=opad&focusPoint=opad-1, 2", "theme=trivsel, 1"})
    void holdWhatTheReaderChoseNewestFirst(final String choice, final int count) throws Exception {
        final ShownPage page = sound(STORIES + "?" + choice);
        assertThat(page.texts("[role=status]")).containsExactly("Antal fortællinger: " + count);
        assertThat(page.html().select(CARDS + " time").eachAttr("datetime"))
                .hasSize(count).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.html().select("option[selected]")).hasSize(choice.split("&").length);
        assertThat(page.inLanguage("en")).isEqualTo("/en" + STORIES + "?" + choice);
        assertThat(page.html().select(".ledelse-filter-clear").eachAttr("href")).containsExactly(STORIES);
    }

    @Test
    void offerTheFocusPointsUnderTheirRelations() throws Exception {
        final ShownPage page = sound(STORIES);
        assertThat(page.html().select("select[name=focusPoint] optgroup").eachAttr("label"))
                .containsExactly("På tværs", "Opad", "Indad", "Nedad", "Udad");
        assertThat(page.html().select("select[name=focusPoint] option")).hasSize(16);
        assertThat(page.html().select(".ledelse-filter-clear")).isEmpty();
    }

    @Test
    void sayThatNothingFits() throws Exception {
        final ShownPage page = sound(STORIES + "?relation=udad&focusPoint=indad-1&theme=trivsel");
        assertThat(page.html().select(CARDS)).isEmpty();
        assertThat(page.html().expectFirst("main").text()).contains("Prøv et andet valg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=nope", "theme=%3Cscript%3E", "focusPoint=nope", "focusPoint=&theme=&relation=", "theme=TRIVSEL"})
    void takeNonsenseForNoChoice(final String nonsense) throws Exception {
        assertThat(sound(STORIES + "?" + nonsense).source()).isEqualTo(sound(STORIES).source());
    }

    @Test
    void leadOnFromAStoryToWhatItIsAbout() throws Exception {
        final ShownPage page = sound("/ledelse/fortaellinger/den-tomme-stol");
        final List<String> about = page.html().select(".ledelse-about a").eachAttr("href");
        assertThat(about).contains("/ledelse/relationer/indad", "/ledelse/relationer/nedad", STORIES + "?theme=trivsel");
        assertThat(page.texts(".ledelse-about .ledelse-points strong")).contains("Vær, hvor arbejdet er:");
        for (final String address : about) {
            assertThat(sound(address).status()).as(address).isEqualTo(200);
        }
        assertThat(sound(STORIES + "?theme=trivsel").texts(CARDS + " h2")).contains(page.heading());
    }

    @Test
    void offerThreeOtherStoriesAtTheEndOfEachOne() throws Exception {
        for (final String address : sound(STORIES).html().select(CARDS + " a").eachAttr("href")) {
            final List<String> next = sound(address).html().select(CARDS + " a").eachAttr("href");
            assertThat(next).as(address).hasSize(3).doesNotHaveDuplicates().doesNotContain(address);
        }
    }

    private ShownPage sound(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.faults()).as(path).isEmpty();
        return page;
    }
}
