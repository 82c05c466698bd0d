package dk.gladsaxe.ledelse.embedded.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The host of a URL")
class UrlHostTest {

    @ParameterizedTest(name = "is {1} for a server that listens on {0}")
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "ledelse.example, ledelse.example",
        "0.0.0.0, 127.0.0.1",
        "::1, [::1]",
        "2001:db8::7, [2001:db8::7]",
        "::, [::1]",
    })
    void isUnderstoodByWhoeverAsks(final String address, final String host) {
        assertThat(UrlHost.of(address)).isEqualTo(host);
        assertThat(URI.create("http://" + UrlHost.of(address) + ":8080/").getHost()).isEqualTo(host);
    }
}
