package dk.gladsaxe.ledelse.embedded.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.export.ManifestEntry.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code manifest.json}: says that a folder is an export, and of which addresses. The same export gives the same bytes. */
final class Manifest {

    static final String FILE = "manifest.json";

    private static final String FORMAT = "format";
    private static final String EXPORT = "ledelse-export-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Manifest() {
    }

    /** @param leftOut the addresses that answer each client differently */
    static void write(final Path folder, final BaseUrl base, final Set<String> leftOut,
            final List<ManifestEntry> entries) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(Files.newOutputStream(folder.resolve(FILE)))) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeStringField(FORMAT, EXPORT);
            out.writeStringField("base", base.origin());
            out.writeStringField("root", base.root());
            out.writeArrayFieldStart("leftOut");
            for (final String each : new TreeSet<>(leftOut)) {
                out.writeString(each);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("addresses");
            for (final ManifestEntry each : entries) {
                write(each, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static void write(final ManifestEntry entry, final JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("address", entry.address());
        out.writeStringField("contentType", entry.contentType());
        out.writeStringField("cacheControl", entry.cacheControl());
        write(entry.plain(), out);
        if (entry.gzip().isPresent()) {
            out.writeObjectFieldStart("gzip");
            write(entry.gzip().get(), out);
            out.writeEndObject();
        } else {
            out.writeNullField("gzip");
        }
        out.writeEndObject();
    }

    private static void write(final Body body, final JsonGenerator out) throws IOException {
        out.writeStringField("file", body.file());
        out.writeStringField("etag", body.etag());
        out.writeNumberField("length", body.length());
        out.writeStringField("sha256", body.sha256());
    }

    /** Whether a folder is an export. */
    static boolean isIn(final Path folder) {
        final Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && JSON.readTree(file.toFile()).path(FORMAT).asText().equals(EXPORT);
        } catch (final IOException e) {
            // Whatever that file is, it is none of ours.
            return false;
        }
    }
}
