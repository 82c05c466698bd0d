package dk.gladsaxe.ledelse.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("After log-in")
class ReturnToTest {

    @ParameterizedTest
    @ValueSource(strings = {"/author/", "/author/page?a=b", "/author/a%20b"})
    void anAddressOfTheContextIsFollowed(final String address) {
        assertThat(ReturnTo.safe(address, "/author", "/author/.start")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example/author/", "//evil.example", "/\\evil.example", "/other",
        "/author/../other", "javascript:alert(1)", "/author/\r\nx", "/authority"})
    void anyOtherAddressIsNot(final String address) {
        assertThat(ReturnTo.safe(address, "/author", "/author/.start")).isEqualTo("/author/.start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "///evil.example", "/a/..//evil.example"})
    void anotherHostIsNotReachedFromTheRootContext(final String address) {
        assertThat(ReturnTo.safe(address, "", "/.start")).isEqualTo("/.start");
    }
}
