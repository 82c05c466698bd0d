package dk.gladsaxe.ledelse.embedded.screenshots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as one picture: its first sheets on a grey table. */
final class Sheets {

    private static final int MOST = 2;
    private static final float DOTS_PER_INCH = 240;
    /** Drawn larger and made smaller, or curves come out in corners. */
    private static final int SHRINK = 3;
    private static final int GAP = 16;
    private static final Color TABLE = new Color(0x8a9194);

    private Sheets() {
    }

    static BufferedImage picture(final byte[] pdf) throws IOException {
        final List<BufferedImage> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            final PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(MOST, document.getNumberOfPages()); i++) {
                sheets.add(smaller(renderer.renderImageWithDPI(i, DOTS_PER_INCH)));
            }
        }
        final int width = sheets.stream().mapToInt(sheet -> sheet.getWidth() + GAP).sum() + GAP;
        final int height = sheets.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow() + 2 * GAP;
        final BufferedImage table = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = table.createGraphics();
        graphics.setColor(TABLE);
        graphics.fillRect(0, 0, width, height);
        int x = GAP;
        for (final BufferedImage sheet : sheets) {
            graphics.drawImage(sheet, x, GAP, null);
            x += sheet.getWidth() + GAP;
        }
        graphics.dispose();
        return table;
    }

    private static BufferedImage smaller(final BufferedImage sheet) {
        final BufferedImage small = new BufferedImage(
                sheet.getWidth() / SHRINK, sheet.getHeight() / SHRINK, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = small.createGraphics();
        graphics.drawImage(sheet.getScaledInstance(small.getWidth(), small.getHeight(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
