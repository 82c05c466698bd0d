package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.document.FrameworkReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The made-up document that the module's reader is tested with, and a day to import it on. */
final class Example {

    static final Path FILE = Path.of("../../magnolia-ledelse-module/src/test/resources/document/eksempel.txt");
    static final String TEXT = text();

    private Example() {
    }

    static DraftFramework draft() {
        return new FrameworkReader().read(TEXT);
    }

    /** The document with one text instead of another, which must be in it. */
    static DraftFramework draft(final String instead, final String text) {
        if (!TEXT.contains(instead)) {
            throw new IllegalArgumentException("not in the example: " + instead);
        }
        return new FrameworkReader().read(TEXT.replace(instead, text));
    }

    static ImportRequest request() {
        return requestOn("2026-03-02");
    }

    static ImportRequest requestOn(final String day) {
        return new ImportRequest(Optional.empty(), Optional.empty(), clock(day), "superuser");
    }

    static ImportRequest edition(final String label) {
        return new ImportRequest(Optional.of(label), Optional.empty(), clock("2026-03-02"), "superuser");
    }

    static ImportRequest validFrom(final String day) {
        return new ImportRequest(
                Optional.empty(), Optional.of(LocalDate.parse(day)), clock("2026-03-02"), "superuser");
    }

    private static Clock clock(final String day) {
        return Clock.fixed(Instant.parse(day + "T10:15:30Z"), ZoneOffset.UTC);
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
