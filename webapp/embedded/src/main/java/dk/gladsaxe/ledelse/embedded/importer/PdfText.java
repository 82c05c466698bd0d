package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.importer.ImportRefused.Kind;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * Gets the text out of a PDF in three orders, because none is right for every file: as the pages draw it (right where
 * the typesetting program wrote one column after the other), by position (right for one column), and by position in
 * the left and the right half of each page (right for two columns that are drawn line by line).
 */
final class PdfText {

    private static final String PAGE_END = "\f";
    private static final float PARAGRAPH_DROP = 1.6f;

    private PdfText() {
    }

    static DocumentText of(final String file, final byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new DocumentText(
                    List.of(whole(document, false), whole(document, true), halves(document)), List.of());
        } catch (final InvalidPasswordException e) {
            throw new ImportRefused(Kind.PASSWORD, file + " is protected by a password. Save it without one first.", e);
        } catch (final IOException e) {
            throw new ImportRefused(Kind.DAMAGED, file + " is a PDF that cannot be read: " + e.getMessage(), e);
        }
    }

    private static String whole(final PDDocument document, final boolean byPosition) throws IOException {
        final PDFTextStripper stripper = prepared(new PDFTextStripper());
        stripper.setSortByPosition(byPosition);
        stripper.setPageEnd(PAGE_END);
        return stripper.getText(document);
    }

    private static String halves(final PDDocument document) throws IOException {
        final StringBuilder text = new StringBuilder();
        for (final PDPage page : document.getPages()) {
            final PDRectangle box = page.getCropBox();
            final PDFTextStripperByArea stripper = prepared(new PDFTextStripperByArea());
            stripper.setSortByPosition(true);
            final List<String> regions = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                final String region = Integer.toString(half);
                stripper.addRegion(region,
                        new Rectangle2D.Float(half * box.getWidth() / 2, 0, box.getWidth() / 2, box.getHeight()));
                regions.add(region);
            }
            stripper.extractRegions(page);
            for (final String region : regions) {
                text.append(stripper.getTextForRegion(region)).append(PAGE_END);
            }
        }
        return text.toString();
    }

    private static <T extends PDFTextStripper> T prepared(final T stripper) {
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setDropThreshold(PARAGRAPH_DROP);
        return stripper;
    }
}
