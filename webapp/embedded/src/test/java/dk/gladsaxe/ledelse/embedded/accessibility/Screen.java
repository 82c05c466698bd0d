package dk.gladsaxe.ledelse.embedded.accessibility;

import java.util.List;
import java.util.Map;

/** How a visitor looks at a page: width in CSS pixels, and what the visitor asked the system for. */
record Screen(int width, double pixelRatio, String colours, boolean forced, boolean still) {

    static final Screen PHONE = new Screen(375, 1, "light", false, false);
    static final Screen DESKTOP = new Screen(1280, 1, "light", false, false);

    private static final int HEIGHT = 800;

    Screen wide(final int pixels) {
        return new Screen(pixels, pixelRatio, colours, forced, still);
    }

    /** As the browser's zoom does it: the same window holds fewer and larger pixels. */
    Screen zoomed(final int times) {
        return new Screen(width / times, pixelRatio * times, colours, forced, still);
    }

    Screen dark() {
        return new Screen(width, pixelRatio, "dark", forced, still);
    }

    Screen inForcedColours() {
        return new Screen(width, pixelRatio, colours, true, still);
    }

    Screen withReducedMotion() {
        return new Screen(width, pixelRatio, colours, forced, true);
    }

    Map<String, Object> metrics() {
        return Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", pixelRatio, "mobile", false);
    }

    Map<String, Object> media() {
        return Map.of("features", List.of(
                feature("prefers-color-scheme", colours),
                feature("forced-colors", forced ? "active" : "none"),
                feature("prefers-reduced-motion", still ? "reduce" : "no-preference")));
    }

    private static Map<String, String> feature(final String name, final String value) {
        return Map.of("name", name, "value", value);
    }
}
