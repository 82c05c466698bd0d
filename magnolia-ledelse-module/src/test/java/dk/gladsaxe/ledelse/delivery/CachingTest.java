package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.resource.Resources;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer")
class CachingTest {

    private final AtomicReference<Ledelsesgrundlag> now = new AtomicReference<>(many(30));
    private final Asking api = Asking.of(now::get);

    @Test
    void isTheSameObjectUntilTheContentChanges() {
        final ApiResponse first = api.ask("stories");
        assertThat(api.ask("stories")).isSameAs(first);
        now.set(Ledelsesgrundlag.of(now.get().content(), Material.DAY));
        final ApiResponse later = api.ask("stories");
        assertThat(later).isNotSameAs(first);
        assertThat(later.body()).isEqualTo(first.body());
        assertThat(later.headers()).isEqualTo(first.headers());
    }

    @Test
    void isNewAtOnceWhenTheContentIs() {
        final String before = etag(api.ask("stories"));
        now.set(many(31));
        assertThat(api.ok("stories").path("total").asInt()).isEqualTo(31);
        assertThat(etag(api.ask("stories"))).isNotEqualTo(before);
        assertThat(api.get("stories", Optional.of(before), false).status()).isEqualTo(200);
    }

    @Test
    void changesWithTheDayWithoutAnyChangeOfContent() {
        now.set(Material.snapshot());
        api.problem(404, "stories/s-senere");
        final String before = etag(api.ask("stories"));
        now.set(now.get().on(Material.DAY.plusDays(1)));
        api.ok("stories/s-senere");
        assertThat(etag(api.ask("stories"))).isNotEqualTo(before);
        now.set(now.get().on(LocalDate.of(2026, 3, 9)));
        api.ok("stories/s-ophoert");
    }

    @Test
    void hasATagOfItsOwnForEveryAddress() {
        final Set<String> tags = new HashSet<>();
        for (final String address : List.of("stories", "stories?lang=en", "stories?limit=1", "questions", "framework",
                "stories?links=absolute", "openapi.json", "schema/story.json", "feed.json", "")) {
            assertThat(tags.add(etag(api.ask(address)))).as(address).isTrue();
        }
    }

    @Test
    void mayBeKeptByEverybodyWhoAsksAgain() {
        assertThat(api.ask("stories").headers()).containsEntry("Cache-Control", "public, no-cache")
                .containsEntry("Vary", "Accept-Encoding").containsEntry("Content-Type", "application/json");
    }

    @Test
    void ofAnAuthorInstanceIsKeptByNobody() {
        final Asking author = Asking.of(new DeliveryApi(() -> Optional.of(now.get()), Visibility.AUTHOR,
                Resources.all(new ItemShapes(), "/ledelse", List.of())));
        assertThat(author.ask("stories").headers()).containsEntry("Cache-Control", "private, no-store");
    }

    @Test
    void thatIsAProblemIsKeptByNobody() {
        assertThat(api.ask("stories/nowhere").headers()).containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("ETag");
    }

    @Test
    void isNotSentAgainToWhoeverHasIt() {
        final ApiResponse whole = api.ask("stories");
        final ApiResponse again = api.get("stories", Optional.of(etag(whole)), false);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers())
                .containsEntry("ETag", etag(whole)).containsEntry("Cache-Control", "public, no-cache")
                .containsEntry("Vary", "Accept-Encoding").doesNotContainKeys("Content-Type", "Content-Encoding");
        assertThat(api.get("stories", Optional.of(etag(whole)), false)).isSameAs(again);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "%s, \"x\"", "\"a\",W/%s ,\"b\"", " %s ", "*", "\"a,b\", %s",
            ",,%s"})
    void isKnownByAnyFormOfItsTag(final String header) {
        final String tag = etag(api.ask("stories"));
        assertThat(api.get("stories", Optional.of(header.replace("%s", tag)), false).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"x\"", "W/\"x\"", "garbage", "\"", "\"\"", "%u", "\"%u\"x", "**", "w/%s", "\"x%u\""})
    void isNotKnownByAnotherTag(final String header) {
        final String tag = etag(api.ask("stories"));
        final String sent = header.replace("%s", tag).replace("%u", tag.replace("\"", ""));
        assertThat(api.get("stories", Optional.of(sent), false).status()).isEqualTo(200);
    }

    @Test
    void comesGzippedWithATagOfItsOwn() throws IOException {
        final ApiResponse plain = api.ask("stories");
        final ApiResponse packed = api.get("stories", Optional.empty(), true);
        assertThat(packed.headers()).containsEntry("Content-Encoding", "gzip").containsEntry("Vary", "Accept-Encoding");
        assertThat(etag(packed)).isNotEqualTo(etag(plain)).matches("\"[A-Za-z0-9_.-]+\"");
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(api.get("stories", Optional.empty(), true)).isSameAs(packed);
    }

    @Test
    void isKnownByTheTagOfEitherForm() {
        final String plain = etag(api.ask("stories"));
        final String packed = etag(api.get("stories", Optional.empty(), true));
        for (final String known : List.of(plain, packed)) {
            for (final boolean gzip : new boolean[] {true, false}) {
                final ApiResponse response = api.get("stories", Optional.of(known), gzip);
                assertThat(response.status()).isEqualTo(304);
                assertThat(etag(response)).isEqualTo(known);
            }
        }
    }

    @Test
    void isNotGzippedWhenThatSavesNothing() {
        final ApiResponse small = api.get("stories?theme=nowhere", Optional.empty(), true);
        assertThat(small.headers()).doesNotContainKey("Content-Encoding");
        assertThat(etag(small)).isEqualTo(etag(api.ask("stories?theme=nowhere")));
    }

    @Test
    void dependsOnTheHostOnlyWhereItNamesIt() {
        final DeliveryApi plain = new DeliveryApi(() -> Optional.of(now.get()), Visibility.PUBLIC,
                Resources.all(new ItemShapes(), "/ledelse", List.of()));
        final String elsewhere = "http://other.example:8080/author/.rest/delivery/ledelse/api/v1";
        final ApiResponse relative = plain.get(request("stories", "limit=1", elsewhere));
        assertThat(new String(relative.body(), StandardCharsets.UTF_8)).doesNotContain("other.example")
                .contains("\"/author/.rest/delivery/ledelse/api/v1/stories/");
        final ApiResponse absolute = plain.get(request("stories", "limit=1&links=absolute", elsewhere));
        assertThat(new String(absolute.body(), StandardCharsets.UTF_8)).contains(elsewhere + "/stories/");
        final ApiResponse here = plain.get(request("stories", "limit=1&links=absolute", Asking.ROOT));
        assertThat(new String(here.body(), StandardCharsets.UTF_8)).doesNotContain("other.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "intranet.example", "javascript:alert(1)", "https://a\"onload=x/y",
            "https://user@evil.example/x",
        "https://evil.example/%22", "https://a b/c", "https://a/<script>"})
    void namesNoHostThatIsNone(final String root) {
        final DeliveryApi plain = new DeliveryApi(() -> Optional.of(now.get()), Visibility.PUBLIC,
                Resources.all(new ItemShapes(), "/ledelse", List.of()));
        assertThat(plain.get(request("stories", "links=absolute", root)).status()).isEqualTo(400);
    }

    @Test
    void isMadeAnewWhenThereIsNoRoomToKeepIt() {
        final AtomicInteger calls = new AtomicInteger();
        final Asking counted = Asking.of(new DeliveryApi(() -> {
            calls.incrementAndGet();
            return Optional.of(now.get());
        }, Visibility.PUBLIC, Resources.all(new ItemShapes(), "/ledelse", List.of()), 200_000));
        final ApiResponse first = counted.get("stories", Optional.empty(), false);
        IntStream.range(1, 400).forEach(i -> counted.get("stories?limit=1&theme=t" + i, Optional.empty(), false));
        final ApiResponse later = counted.get("stories", Optional.empty(), false);
        assertThat(later).isNotSameAs(first);
        assertThat(later.body()).isEqualTo(first.body());
    }

    @Test
    void staysWhileItIsAskedForAlthoughOthersComeAndGo() {
        final Asking narrow = Asking.of(new DeliveryApi(() -> Optional.of(now.get()), Visibility.PUBLIC,
                Resources.all(new ItemShapes(), "/ledelse", List.of()), 400_000));
        final ApiResponse first = narrow.get("stories", Optional.empty(), false);
        for (int i = 0; i < 2_000; i++) {
            narrow.get("stories?limit=1&theme=t" + i, Optional.empty(), false);
            assertThat(narrow.get("stories", Optional.empty(), false)).isSameAs(first);
        }
    }

    @Test
    void isAProblemAsLongAsTheContentWasNotRead() {
        final ApiResponse response = new DeliveryApi(Optional::empty, Visibility.PUBLIC, List.of())
                .get(request("stories", "", Asking.ROOT));
        assertThat(response.status()).isEqualTo(503);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Retry-After", "5");
        assertThat(Asking.json(response.body()).path("type").asText()).endsWith("/not-ready");
    }

    @Test
    void isAProblemAndNoTraceWhenSomethingIsWrong() {
        final ApiResponse response = new DeliveryApi(() -> {
            throw new IllegalStateException("secret");
        }, Visibility.PUBLIC, List.of()).get(request("stories", "", Asking.ROOT));
        assertThat(response.status()).isEqualTo(500);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("secret", "Exception", "\tat");
    }

    private static ApiRequest request(final String path, final String query, final String root) {
        return new ApiRequest(path, query, root, Optional.empty(), false);
    }

    private static String etag(final ApiResponse response) {
        return response.headers().get("ETag");
    }

    private static Ledelsesgrundlag many(final int stories) {
        final List<Story> all = IntStream.range(0, stories)
                .mapToObj(i -> Examples.story("s" + i, Material.DAY.minusDays(i), Material.GIVEN)).toList();
        return Ledelsesgrundlag.of(Material.with(all, List.of(Material.CARDS)), Material.DAY);
    }
}
