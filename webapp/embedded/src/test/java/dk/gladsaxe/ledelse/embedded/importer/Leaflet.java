package dk.gladsaxe.ledelse.embedded.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets a text in two columns on the pages of a PDF. */
final class Leaflet {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float SIZE = 9;
    private static final float LEADING = 12;
    private static final float MARGIN = 40;
    private static final float COLUMN = 240;
    private static final int ROWS = 60;

    private Leaflet() {
    }

    /** @param columnByColumn how the page is drawn: one column after the other, or each row across both */
    static void write(final String text, final Path file, final boolean columnByColumn) throws IOException {
        final List<String> lines = lines(text);
        try (PDDocument document = new PDDocument()) {
            for (int first = 0; first < lines.size(); first += 2 * ROWS) {
                final PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(FONT, SIZE);
                    for (int i = 0; i < 2 * ROWS; i++) {
                        final int row = columnByColumn ? i % ROWS : i / 2;
                        final int column = columnByColumn ? i / ROWS : i % 2;
                        final int line = first + column * ROWS + row;
                        if (line < lines.size() && !lines.get(line).isEmpty()) {
                            show(content, lines.get(line), column, row);
                        }
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    private static void show(final PDPageContentStream content, final String line, final int column, final int row)
            throws IOException {
        content.beginText();
        content.newLineAtOffset(MARGIN + column * (COLUMN + 20), PDRectangle.A4.getHeight() - MARGIN - row * LEADING);
        content.showText(line);
        content.endText();
    }

    private static List<String> lines(final String text) throws IOException {
        final List<String> lines = new ArrayList<>();
        for (final String paragraph : text.split("\n")) {
            String line = "";
            for (final String word : paragraph.split(" ")) {
                final String longer = line.isEmpty() ? word : line + " " + word;
                if (FONT.getStringWidth(longer) / 1000 * SIZE > COLUMN) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines;
    }
}
