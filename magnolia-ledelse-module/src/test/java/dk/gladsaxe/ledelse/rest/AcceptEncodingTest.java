package dk.gladsaxe.ledelse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The header Accept-Encoding")
class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZip", "x-gzip", "deflate, gzip, br", "gzip;q=0.001", "gzip ; Q=1.0", "*", "br;q=1, *;q=0.1",
        "gzip, identity", "identity;q=0.5, gzip;q=0.5", "gzip;q=0.2, identity;q=0", ",gzip,", "gzip;q=0, x-gzip"})
    void asksForGzip(final String header) {
        assertThat(AcceptEncoding.gzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip;q=0.000", "*;q=0", "gzip;q=0, *", "gzip;q=0.2, identity",
        "gzip;q=2", "gzip;q=0.1234", "gzip;q=", "gzip;x=1", "gzip;q=NaN", "gzippy", ";", ",", "*;q=0.1, identity;q=0.2"})
    void doesNotAskForIt(final String header) {
        assertThat(AcceptEncoding.gzip(header)).isFalse();
    }
}
