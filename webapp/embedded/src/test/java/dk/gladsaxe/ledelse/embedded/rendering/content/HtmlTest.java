package dk.gladsaxe.ledelse.embedded.rendering.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text as HTML")
class HtmlTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "æ & ø, æ &amp; ø",
        "a &amp; b, a &amp; b",
        "&nbsp;, &amp;nbsp;",
        "&ampere, &amp;ampere",
        "&&lt;, &amp;&lt;",
        "<b title=\"x\">, &lt;b title=&quot;x&quot;&gt;",
    })
    void escapesWhatIsNotEscapedYet(final String text, final String html) {
        assertThat(Html.escape(text)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<>&\"'", "&&&", "<script>alert('x')</script>", "æøå", "a<b>c&d", "$1 \\ $"})
    void escapingTwiceIsEscapingOnceAndUnescapingGivesTheTextBack(final String text) {
        final String html = Html.escape(text);
        assertThat(html).doesNotContainPattern("[<>\"']");
        assertThat(Html.escape(html)).isEqualTo(html);
        assertThat(Html.unescape(html)).isEqualTo(text);
    }
}
