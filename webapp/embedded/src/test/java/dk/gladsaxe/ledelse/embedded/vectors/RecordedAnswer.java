package dk.gladsaxe.ledelse.embedded.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An answer of a Magnolia, as {@code record.py} wrote it down, or one of ours in the same form. */
record RecordedAnswer(JsonNode record) {

    static final Path VECTORS = Path.of("src/test/resources/magnolia-vectors");

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<RecordedAnswer> all() {
        try (Stream<Path> files = Files.list(VECTORS.resolve("recorded"))) {
            return files.sorted().map(RecordedAnswer::read).toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedAnswer read(final Path file) {
        try {
            return new RecordedAnswer(JSON.readTree(file.toFile()));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return record.get("name").asText();
    }

    String path() {
        return record.get("path").asText();
    }

    String acceptLanguage() {
        return record.get("acceptLanguage").asText();
    }

    int status() {
        return record.get("status").asInt();
    }

    boolean isJson() {
        return record.has("json");
    }

    JsonNode json() {
        return record.path("json");
    }

    String text() {
        return record.path("text").asText();
    }

    String mediaType() {
        return record.get("contentType").asText().split(";")[0].toLowerCase(Locale.ROOT);
    }

    /** Null-safe text of a field that may be missing or null. */
    String field(final String name) {
        return record.path(name).asText("");
    }
}
