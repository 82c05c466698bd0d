package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.resource.Resources;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The API as tests ask it: each answer is held against the API's own description before a test sees it. */
final class Asking {

    static final String ROOT = "https://intranet.example/.rest/delivery/ledelse/api/v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LedelseApi api;
    private final Contract contract;

    private Asking(final LedelseApi api) {
        this.api = api;
        this.contract = Contract.of(json(api.get(new ApiRequest("openapi.json", "", ROOT, Optional.empty(), false))
                .body()));
    }

    static Asking of(final Ledelsesgrundlag snapshot) {
        return of(() -> snapshot);
    }

    static Asking of(final Supplier<Ledelsesgrundlag> snapshots) {
        return of(new DeliveryApi(() -> Optional.of(snapshots.get()), Visibility.PUBLIC,
                Resources.all(new ItemShapes(), "/ledelse", List.of())));
    }

    static Asking of(final LedelseApi api) {
        return new Asking(api);
    }

    /** The answer to a request that makes sense. */
    JsonNode ok(final String address) {
        final ApiResponse response = ask(address);
        assertThat(response.status()).as("%s: %s", address, new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return json(response.body());
    }

    /** The problem that is the answer to a request that makes none. */
    JsonNode problem(final int status, final String address) {
        final ApiResponse response = ask(address);
        assertThat(response.status()).as(address).isEqualTo(status);
        return json(response.body());
    }

    /** The answer to a request for something that is no JSON. */
    ApiResponse bytes(final String address) {
        final ApiResponse response = get(address, Optional.empty(), false);
        assertThat(response.status()).as(address).isEqualTo(200);
        assertThat(response.headers()).containsEntry("X-Content-Type-Options", "nosniff").containsKey("ETag");
        return response;
    }

    /** An answer as it comes. */
    ApiResponse get(final String address, final Optional<String> ifNoneMatch, final boolean gzip) {
        final int mark = address.indexOf('?');
        return api.get(new ApiRequest(mark < 0 ? address : address.substring(0, mark),
                mark < 0 ? "" : address.substring(mark + 1), ROOT, ifNoneMatch, gzip));
    }

    ApiResponse ask(final String address) {
        return checked(address, get(address, Optional.empty(), false));
    }

    Contract contract() {
        return contract;
    }

    private ApiResponse checked(final String address, final ApiResponse response) {
        final String path = address.split("\\?", 2)[0];
        final String mediaType = response.headers().get("Content-Type");
        assertThat(response.headers()).containsEntry("X-Content-Type-Options", "nosniff").containsKey("Cache-Control");
        assertThat(contract.faults(path, response.status(), mediaType, json(response.body()),
                address.contains("fields="))).as("%s: %s", address, new String(response.body(), StandardCharsets.UTF_8))
                .isEmpty();
        if (response.status() == 200) {
            assertThat(response.headers().get("ETag")).matches("\"[A-Za-z0-9_-]{24}\"");
        } else {
            assertThat(mediaType).isEqualTo("application/problem+json");
            assertThat(json(response.body()).path("status").asInt()).isEqualTo(response.status());
        }
        return response;
    }

    static JsonNode json(final byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (final IOException e) {
            throw new AssertionError("no JSON: " + new String(body, StandardCharsets.UTF_8), e);
        }
    }
}
