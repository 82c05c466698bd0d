package dk.gladsaxe.ledelse.embedded.export;

import dk.gladsaxe.ledelse.embedded.export.Answer.Form;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Asks the API, patiently while it is not ready. For one thread. */
final class Api {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int NOT_READY = 503;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String GZIP = "gzip";

    private final Function<HttpRequest, HttpResponse<byte[]>> api;
    private final String origin;
    private final Duration patience;

    /** @param patience how long to wait, each time, for an API that is not ready */
    Api(final Function<HttpRequest, HttpResponse<byte[]>> api, final BaseUrl base, final Duration patience) {
        this.api = api;
        this.origin = base.origin();
        this.patience = patience;
    }

    /** The answer at an address; absent when nothing is there. */
    Optional<Answer> get(final String address) {
        final HttpResponse<byte[]> plain = ask(request(address));
        if (plain.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        final HttpResponse<byte[]> packed = ask(request(address).header("Accept-Encoding", GZIP));
        return Optional.of(new Answer(address, header(plain, "Content-Type"), header(plain, "Cache-Control"),
                form(plain), Optional.of(packed)
                .filter(each -> each.headers().firstValue("Content-Encoding").filter(GZIP::equals).isPresent())
                .map(Api::form)));
    }

    /** Whether the address still has the answer that bore this tag. */
    boolean isAsBefore(final String address, final String etag) {
        return ask(request(address).header("If-None-Match", etag)).statusCode() == NOT_MODIFIED;
    }

    private HttpRequest.Builder request(final String address) {
        return HttpRequest.newBuilder(URI.create(origin + address));
    }

    private HttpResponse<byte[]> ask(final HttpRequest.Builder builder) {
        final HttpRequest request = builder.build();
        final long end = System.nanoTime() + patience.toNanos();
        HttpResponse<byte[]> response = api.apply(request);
        while (response.statusCode() == NOT_READY) {
            if (System.nanoTime() > end) {
                throw new ExportRefused("The API is not ready: the content of the public instance cannot be read yet. The"
                        + " log of the host says why.");
            }
            pause();
            response = api.apply(request);
        }
        return response;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the API was not ready", e);
        }
    }

    private static Form form(final HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new IllegalStateException(
                    "the API answers " + response.uri() + " with " + response.statusCode());
        }
        return new Form(header(response, "ETag"), response.body());
    }

    private static String header(final HttpResponse<byte[]> response, final String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new IllegalStateException(
                "the API answers " + response.uri() + " with " + response.statusCode() + " and without " + name));
    }
}
