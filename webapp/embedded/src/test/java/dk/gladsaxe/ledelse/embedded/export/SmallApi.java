package dk.gladsaxe.ledelse.embedded.export;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLSession;

/** An API of a few addresses, for what the real one does at rare moments only. Tells the number of each request. */
final class SmallApi implements Function<HttpRequest, HttpResponse<byte[]>> {

    static final BaseUrl BASE = BaseUrl.of("http://localhost");

    private static final String OPENAPI = """
            {"paths": {"/stories": {"get": {"operationId": "listStories"}},
                       "/stories/{story}": {"get": {"operationId": "getStory"}}}}""";

    private final Map<String, Function<Integer, String>> answers = new HashMap<>();
    private int asked;

    SmallApi() {
        answers.put("openapi.json", number -> OPENAPI);
    }

    /** The body at an address below the root for each number of a request; an empty one stands for "not ready". */
    SmallApi with(final String address, final Function<Integer, String> body) {
        answers.put(address, body);
        return this;
    }

    static String list(final String... names) {
        return "{\"items\": [%s]}".formatted(String.join(",", List.of(names).stream()
                .map(name -> "{\"href\": \"%s/stories/%s\"}".formatted(BASE.root(), name)).toList()));
    }

    @Override
    public HttpResponse<byte[]> apply(final HttpRequest request) {
        asked++;
        final String address = request.uri().getRawPath().substring(BASE.root().length() + 1);
        if (!answers.containsKey(address)) {
            return new Answer(request, 404, Map.of(), new byte[0]);
        }
        final byte[] body = answers.get(address).apply(asked).getBytes(StandardCharsets.UTF_8);
        final String etag = '"' + Digests.sha256(body) + '"';
        if (body.length == 0) {
            return new Answer(request, 503, Map.of(), body);
        }
        return request.headers().allValues("If-None-Match").contains(etag)
                ? new Answer(request, 304, Map.of(), new byte[0])
                : new Answer(request, 200, Map.of("Content-Type", List.of("application/json"), "ETag", List.of(etag),
                        "Cache-Control", List.of("public, no-cache")), body);
    }

    private record Answer(HttpRequest request, int statusCode, Map<String, List<String>> fields, byte[] body)
            implements HttpResponse<byte[]> {

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(fields, (name, value) -> true);
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }

        @Override
        public Optional<HttpResponse<byte[]>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }
    }
}
