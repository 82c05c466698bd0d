package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.importer.ImportRefused.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a file.
 *
 * @param candidates the text; for a PDF, the text in each order that the pages can be read in, the likeliest first
 * @param notices    what was odd, in plain words
 */
record DocumentText(List<String> candidates, List<String> notices) {

    /** A framework document is a leaflet; what is larger is something else. */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    DocumentText {
        candidates = List.copyOf(candidates);
        notices = List.copyOf(notices);
    }

    /** Reads the file; throws {@link ImportRefused} when it holds no text. */
    static DocumentText of(final Path file) {
        return of(file.toString(), bytes(file));
    }

    /** As {@link #of(Path)}, of bytes that are at hand; the name stands in messages. */
    static DocumentText of(final String file, final byte[] bytes) {
        final DocumentText text = startsWith(bytes, PDF) ? PdfText.of(file, bytes) : plain(file, bytes);
        if (text.candidates().stream().allMatch(String::isBlank)) {
            throw new ImportRefused(Kind.NO_TEXT,
                    file + " holds no text. If it is a scanned PDF, run text recognition on it first.");
        }
        return text;
    }

    private static DocumentText plain(final String file, final byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new DocumentText(List.of(new String(bytes, StandardCharsets.UTF_16)),
                    List.of(file + " is written in UTF-16, and was read as that."));
        }
        for (final byte each : bytes) {
            if (each == 0) {
                throw new ImportRefused(Kind.NEITHER_TEXT_NOR_PDF,
                        file + " is neither a text nor a PDF. Expected the PDF of the document, or its "
                        + "text as UTF-8.");
            }
        }
        try {
            return new DocumentText(
                    List.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()), List.of());
        } catch (final CharacterCodingException e) {
            return new DocumentText(List.of(new String(bytes, WINDOWS)),
                    List.of(file + " is not UTF-8, and was read as Windows-1252. Look at æ, ø and å in the result."));
        }
    }

    private static byte[] bytes(final Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ImportRefused(file + " is a folder. Name the file of the document.");
            }
            if (Files.size(file) > LARGEST) {
                throw new ImportRefused(Kind.TOO_LARGE, file + " is larger than " + LARGEST / 1024 / 1024
                        + " MB. Expected the text or the PDF of a leaflet.");
            }
            return Files.readAllBytes(file);
        } catch (final NoSuchFileException e) {
            throw new ImportRefused(file + " does not exist.", e);
        } catch (final AccessDeniedException e) {
            throw new ImportRefused(file + " may not be read by this user.", e);
        } catch (final IOException e) {
            throw new ImportRefused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean startsWith(final byte[] bytes, final byte[] start) {
        return bytes.length >= start.length && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
