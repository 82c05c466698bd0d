package dk.gladsaxe.ledelse.embedded.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jsoup.Jsoup;

/** All ways by which a visitor and other channels come to one story, asked by somebody whom nobody knows. */
final class Doors {

    static final String API = "/.rest/delivery/ledelse/api/v1";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running host;
    private final String title;
    private final String page;
    private final String item;
    private final List<String> addresses;
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param relation a relation that the story belongs to
     * @param word     a word of the title that stands nowhere else
     */
    Doors(final Running host, final String name, final String title, final String relation, final String word) {
        this.host = host;
        this.title = title;
        this.page = "/ledelse/fortaellinger/" + name;
        this.item = API + "/stories/" + name;
        this.addresses = List.of(page, "/en" + page, "/ledelse/fortaellinger?relation=" + relation,
                "/ledelse/relationer/" + relation, "/ledelse/soeg?q=" + word, item,
                API + "/stories?limit=100", API + "/stories?relation=" + relation, API + "/search?q=" + word,
                API + "/feed.json?limit=100", "/.rest/delivery/ledelse/stories/v1?limit=100",
                "/.rest/delivery/ledelse/stories/v1/" + name);
    }

    /** All addresses that tell of the story while it is public. */
    List<String> all() {
        return addresses;
    }

    /** Those that tell of it now. */
    List<String> open() {
        return addresses.stream().filter(address -> text(address).contains(title)).toList();
    }

    /** What the page of the story shows, empty when there is none. */
    String page() {
        return text(page);
    }

    String pageAddress() {
        return page;
    }

    /** What the API tells of the story, empty when it tells nothing. */
    String item() {
        return text(item);
    }

    int status(final String address) {
        return get(address).statusCode();
    }

    /** Where the feed of changes ends now. */
    String token() {
        String next = API + "/changes?limit=100";
        while (true) {
            final JsonNode part = json(next);
            if (part.path("next").isNull()) {
                return part.path("token").asText();
            }
            next = part.path("next").asText();
        }
    }

    /** What has become of stories since then, as the feed tells it: {@code deleted name}. */
    List<String> since(final String token) {
        final List<String> told = new ArrayList<>();
        json(API + "/changes?limit=100&since=" + token).path("items").forEach(change -> {
            if (change.path("type").asText().equals("story")) {
                told.add(change.path("change").asText() + " " + change.path("name").asText());
            }
        });
        return told;
    }

    /** How long from now it takes until what holds for an answer holds for the page and for the API. */
    CompletableFuture<Duration> time(final Predicate<String> shown) {
        final long start = System.nanoTime();
        return CompletableFuture.supplyAsync(() -> {
            await(() -> shown.test(page()) && shown.test(item()));
            return Duration.ofNanos(System.nanoTime() - start);
        });
    }

    private static void await(final BooleanSupplier condition) {
        final long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing came of it within " + PATIENCE);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String text(final String address) {
        final HttpResponse<String> answer = get(address);
        return answer.statusCode() == 200 ? Jsoup.parse(answer.body()).text() : "";
    }

    private JsonNode json(final String address) {
        try {
            return JSON.readTree(get(address).body());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(final String address) {
        try {
            return client.send(HttpRequest.newBuilder(host.address("").resolve(address)).build(),
                    BodyHandlers.ofString());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
