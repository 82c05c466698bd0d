package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DocumentRefused;
import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.document.FrameworkReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that was read as a framework document.
 *
 * @param notices what was odd about the file, in plain words
 */
public record ImportDocument(DraftFramework draft, List<String> notices) {

    public ImportDocument {
        notices = List.copyOf(notices);
    }

    /**
     * Reads a text file or a PDF. A PDF gives several texts, see {@link PdfText}; the one that is most of a framework
     * document is taken.
     *
     * @throws ImportRefused when the file cannot be read, or is no framework document
     */
    public static ImportDocument read(final Path file) {
        return read(file.toString(), DocumentText.of(file));
    }

    /**
     * As {@link #read(Path)}, of bytes that are at hand.
     *
     * @param name stands in messages
     */
    public static ImportDocument read(final String name, final byte[] bytes) {
        return read(name, DocumentText.of(name, bytes));
    }

    private static ImportDocument read(final String file, final DocumentText text) {
        final FrameworkReader reader = new FrameworkReader();
        final List<DraftFramework> drafts = new ArrayList<>();
        DocumentRefused refused = null;
        for (final String candidate : text.candidates()) {
            try {
                drafts.add(reader.read(candidate));
            } catch (final DocumentRefused e) {
                refused = refused == null ? e : refused;
            }
        }
        if (refused != null && drafts.isEmpty()) {
            throw new ImportRefused(ImportRefused.Kind.NOT_UNDERSTOOD, file + ": " + refused.getMessage(), refused);
        }
        DraftFramework best = drafts.get(0);
        for (final DraftFramework draft : drafts) {
            best = doubts(draft) < doubts(best) ? draft : best;
        }
        return new ImportDocument(best, text.notices());
    }

    private static int doubts(final DraftFramework draft) {
        return draft.notes().missing().size() + draft.notes().remarks().size() + draft.notes().unplaced().size();
    }
}
