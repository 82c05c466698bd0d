package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.ApiResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** The API for callers that have a request and no REST engine; answers as the other doors do. */
final class FunctionDoor {

    private static final byte[] NOTHING = {};

    private final Answers answers;

    FunctionDoor(final Answers answers) {
        this.answers = answers;
    }

    HttpResponse<byte[]> answer(final HttpRequest request) {
        final ApiResponse answer = switch (request.method()) {
            case "GET", "HEAD" -> answers.get(() -> call(request));
            case "OPTIONS" -> answers.options();
            default -> answers.refusal(request.method());
        };
        final Map<String, List<String>> headers = new HashMap<>();
        answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        if (answer.body().length > 0) {
            headers.put("Content-Length", List.of(Integer.toString(answer.body().length)));
        }
        return new Response(request, answer.status(), HttpHeaders.of(headers, (name, value) -> true),
                request.method().equals("HEAD") ? NOTHING : answer.body());
    }

    private static Call call(final HttpRequest request) {
        final String address = request.uri().toString();
        return new Call(address.substring(0, address.indexOf(LedelseEndpoint.PATH)), request.uri().getRawPath(),
                Optional.ofNullable(request.uri().getRawQuery()),
                header(request, "If-None-Match"), header(request, "Accept-Encoding"));
    }

    private static Optional<String> header(final HttpRequest request, final String name) {
        final List<String> values = request.headers().allValues(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    /** What was made here and never went over a wire. */
    private record Response(HttpRequest request, int statusCode, HttpHeaders headers, byte[] body)
            implements HttpResponse<byte[]> {

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
