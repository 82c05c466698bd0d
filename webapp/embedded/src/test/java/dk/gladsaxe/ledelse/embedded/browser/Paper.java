package dk.gladsaxe.ledelse.embedded.browser;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;

/** What a page is on paper: sheets of A4 with four cards each. */
record Paper(byte[] pdf) {

    static final Path SCANNER = Path.of("/usr/bin/zbarimg");

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double CARD_WIDTH = 105 * POINTS_PER_MM;
    private static final double CARD_HEIGHT = 148.5 * POINTS_PER_MM;
    /** What is nearer to the edge of a card may be lost to the printer or to the knife. */
    private static final double EDGE = 8 * POINTS_PER_MM;
    private static final float DOTS_PER_INCH = 200;

    /** Prints what the browser shows, as people do: with the page's own size, and without backgrounds. */
    static Paper print(final WebDriver browser) {
        final Map<String, Object> pdf =
                ((HasCdp) browser).executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return new Paper(Base64.getDecoder().decode((String) pdf.get("data")));
    }

    int sheets() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The words inside each card, without their spaces; those too near to an edge are not among them. */
    List<String> cards() throws IOException {
        final List<String> cards = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                final PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(true);
                for (int card = 0; card < 4; card++) {
                    stripper.addRegion(Integer.toString(card), new Rectangle2D.Double(
                            card % 2 * CARD_WIDTH + EDGE, card / 2 * CARD_HEIGHT + EDGE,
                            CARD_WIDTH - 2 * EDGE, CARD_HEIGHT - 2 * EDGE));
                }
                stripper.extractRegions(document.getPage(sheet));
                for (int card = 0; card < 4; card++) {
                    cards.add(stripper.getTextForRegion(Integer.toString(card)).replaceAll("\\s+", ""));
                }
            }
        }
        return cards;
    }

    /** What a camera reads from the codes, when everything is printed black or white. */
    List<String> codes() throws IOException, InterruptedException {
        final List<String> codes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            final PDFRenderer renderer = new PDFRenderer(document);
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                final Path picture = Files.createTempFile("sheet", ".png");
                ImageIO.write(renderer.renderImageWithDPI(sheet, DOTS_PER_INCH, ImageType.BINARY), "png", picture.toFile());
                final Process scanner = new ProcessBuilder(SCANNER.toString(), "--raw", "--quiet", picture.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                final String read = new String(scanner.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                scanner.waitFor();
                Files.delete(picture);
                codes.addAll(read.lines().toList());
            }
        }
        return codes;
    }
}
