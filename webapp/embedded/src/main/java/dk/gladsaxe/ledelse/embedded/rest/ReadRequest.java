package dk.gladsaxe.ledelse.embedded.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request that brings no body, in the JDK's words. */
final class ReadRequest extends HttpRequest {

    private final String method;
    private final URI uri;
    private final HttpHeaders headers;

    private ReadRequest(final String method, final URI uri, final HttpHeaders headers) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
    }

    /** What was asked; absent when the address is none. */
    static Optional<HttpRequest> of(final HttpServletRequest request) {
        final StringBuffer address = request.getRequestURL();
        if (request.getQueryString() != null) {
            address.append('?').append(request.getQueryString());
        }
        try {
            return Optional.of(new ReadRequest(request.getMethod(), new URI(address.toString()), headers(request)));
        } catch (final URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static HttpHeaders headers(final HttpServletRequest request) {
        final Map<String, List<String>> headers = new HashMap<>();
        for (final Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements();) {
            final String name = names.nextElement();
            headers.computeIfAbsent(name, fresh -> Collections.list(request.getHeaders(fresh)));
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> timeout() {
        return Optional.empty();
    }

    @Override
    public boolean expectContinue() {
        return false;
    }

    @Override
    public Optional<HttpClient.Version> version() {
        return Optional.empty();
    }
}
