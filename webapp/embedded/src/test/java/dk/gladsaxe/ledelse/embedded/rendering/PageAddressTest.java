package dk.gladsaxe.ledelse.embedded.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of a page")
class PageAddressTest {

    @ParameterizedTest(name = "{0} is the page {1} with selector {2} as {3}")
    @CsvSource({
        "/a, /a, '', html",
        "/a/, /a, '', html",
        "/a/b.html, /a/b, '', html",
        "/a/b.xml, /a/b, '', xml",
        "/a/b~x~.html, /a/b, x, html",
        "/a~x=1~y~, /a, x=1~y, html",
        "/om os/ø.html, /om os/ø, '', html",
    })
    void isTakenApart(final String address, final String node, final String selector, final String extension) {
        assertThat(PageAddress.of(address)).contains(new PageAddress(address, node, selector, extension));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "a", "/a//", "//a", "/a//b", "/a.html/", "/a~x~/", "/a.html.html", "/a.b/c", "/a[1]", "/jcr:system",
        "/..", "/a|b", "/a*"})
    void isNoneOtherwise(final String address) {
        assertThat(PageAddress.of(address)).isEmpty();
    }
}
