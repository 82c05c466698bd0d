package dk.gladsaxe.ledelse.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The ledelse API on the host")
@ExtendWith(SharedHost.class)
class LedelseApiTest {

    private static final String API = "/.rest/delivery/ledelse/api/v1";

    private final Running host;

    LedelseApiTest(final Running host) {
        this.host = host;
    }

    @Test
    void isOpenToEverybodyOnThePublicInstance() throws Exception {
        final HttpResponse<String> answer = host.get(API + "/relations/opad");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, no-cache");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.body()).contains("\"key\":\"opad\"");
    }

    @Test
    void asksForALoginOnTheAuthorInstanceAndLetsNobodyKeepWhatItGives() throws Exception {
        assertThat(host.get("/author" + API + "/relations").statusCode()).isEqualTo(401);

        final HttpResponse<String> answer = host.getAsEditor("/author" + API + "/relations");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(answer.body()).contains("\"lang\":\"da\"").contains("\"items\":[");
    }

    @Test
    void keepsToTheAddressItWasReachedAt() throws Exception {
        assertThat(host.get(API + "/relations/opad?links=absolute").body())
                .contains("\"href\":\"" + host.address(API + "/relations/opad") + "\"");
        assertThat(host.get(API + "/relations/opad?links=absolute", "X-Forwarded-For", "192.0.2.1",
                "X-Forwarded-Proto", "https").body()).contains("\"href\":\"https://127.0.0.1");
    }

    @Test
    void sendsNothingTwice() throws Exception {
        final HttpResponse<String> first = host.get(API + "/stories");
        final String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(host.get(API + "/stories", "If-None-Match", etag).statusCode()).isEqualTo(304);

        final HttpResponse<String> gzipped = host.get(API + "/stories", "Accept-Encoding", "gzip");
        assertThat(gzipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(gzipped.headers().firstValue("ETag")).isNotEmpty().isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void isOnlyRead() throws Exception {
        final HttpResponse<String> head = send("HEAD", API + "/stories");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow()).isPositive();

        assertThat(send("OPTIONS", API).headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(send("DELETE", API + "/stories").statusCode()).as("anonymous may only read").isEqualTo(401);
    }

    @Test
    void standsAmongWhatTheStartPageLinksTo() throws Exception {
        assertThat(host.getAsEditor("/author/.start").body()).contains("href=\"/author" + API + "\"");
        assertThat(host.get(API).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(final String method, final String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(host.address(path))
                .method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }
}
