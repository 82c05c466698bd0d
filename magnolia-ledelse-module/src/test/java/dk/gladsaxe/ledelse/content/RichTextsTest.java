package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.RichText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rich texts of one read after another")
class RichTextsTest {

    private static final String HTML = "<p onclick='x'>a</p>";

    private final RichTexts richTexts = new RichTexts();

    @Test
    void areSanitisedOnceWhileTheyStay() {
        richTexts.begin();
        final RichText first = richTexts.of(HTML);
        richTexts.begin();
        final RichText second = richTexts.of(HTML);
        richTexts.begin();

        assertThat(first.html()).isEqualTo("<p>a</p>");
        assertThat(second).isSameAs(first);
        assertThat(richTexts.of(HTML)).isSameAs(first);
    }

    @Test
    void areForgottenWhenAReadDidNotUseThem() {
        richTexts.begin();
        final RichText first = richTexts.of(HTML);
        richTexts.begin();
        richTexts.begin();

        assertThat(richTexts.of(HTML)).isEqualTo(first).isNotSameAs(first);
    }
}
