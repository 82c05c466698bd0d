package dk.gladsaxe.ledelse.embedded.screenshots;

import java.util.Locale;

/** How a page is looked at; on paper it has the size that its style sheet asks for. */
enum Look {
    PHONE(390, 844, 1), DESKTOP(1280, 900, 0.75), DARK(1280, 900, 0.75), PRINT(0, 0, 1);

    private final int width;
    private final int height;
    private final double scale;

    Look(final int width, final int height, final double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** Of the window, in CSS pixels. */
    int width() {
        return width;
    }

    /** Of the window, in CSS pixels; a picture is as high as the page, but see {@link Camera}. */
    int height() {
        return height;
    }

    /** How many pixels of the picture a CSS pixel gets. */
    double scale() {
        return scale;
    }

    /** As file names have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
