package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What holds of every page")
class PageRulesTest {

    private static final String SOUND = "<h1>One</h1><h2 id=\"two\">Two</h2><h3>Three</h3><h2>Four</h2>"
            + "<script src=\"/a.js\" defer></script>";

    @Test
    void isQuietAboutASoundPage() {
        assertThat(PageRules.faults(Jsoup.parse(page(SOUND), "", parser()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h2>a</h2><h4>b</h4>                       | out of order
            <h1>a</h1>                                 | not one h1
            <h2></h2>                                  | empty
            <p id="two">a</p>                          | twice
            <p id="a b">a</p>                          | no identifier
            <section aria-labelledby="x"></section>    | labelled by nothing
            <a href="#x">a</a>                         | leads nowhere
            <script>a()</script>                       | inline
            <script src="/a.js">a()</script>           | inline
            <script src="//example.org/a.js"></script> | elsewhere
            <style>p { color: red }</style>            | inline
            <p style="color: red">a</p>                | inline
            <p onclick="a()">a</p>                     | inline
            <img alt="" src="https://example.org/a">   | elsewhere
            <img alt="" src="//example.org/a">         | elsewhere
            <a href="javascript:a()">a</a>             | elsewhere
            <img src="/a">                             | no alt
            <a href="/a"></a>                          | no words
            <select><option>a</option></select>        | no label
            <nav>a</nav>                               | no name
            <p>a</div>                                 | Unexpected EndTag
            """)
    void namesWhatIsWrong(final String part, final String fault) {
        assertThat(PageRules.faults(Jsoup.parse(page(SOUND + part), "", parser())))
                .isNotEmpty().allMatch(each -> each.contains(fault) || each.startsWith("out of order"))
                .anyMatch(each -> each.contains(fault));
    }

    private static String page(final String content) {
        return "<!DOCTYPE html><html lang=\"da\"><head><title>A</title></head><body><main>" + content
                + "</main></body></html>";
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackErrors(10);
    }
}
