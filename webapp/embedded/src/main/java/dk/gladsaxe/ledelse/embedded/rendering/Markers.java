package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.rendering.content.Html;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the comments by which the page editor finds pages, areas and components. Names and order of the attributes
 * are those recorded of Magnolia. Used by one thread, for one comment.
 */
final class Markers {

    private final String element;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private Markers(final String element) {
        this.element = element;
    }

    static Markers page() {
        return new Markers("cms:page");
    }

    static Markers area() {
        return new Markers("cms:area");
    }

    static Markers component() {
        return new Markers("cms:component");
    }

    Markers with(final String name, final Object value) {
        attributes.put(name, String.valueOf(value));
        return this;
    }

    Markers withAny(final String name, final Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    void open(final Writer out) throws IOException {
        out.write("<!-- " + element);
        for (final Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.write(" " + attribute.getKey() + "=\"" + Html.escape(attribute.getValue()) + "\"");
        }
        out.write(" -->\n");
    }

    void close(final Writer out) throws IOException {
        out.write("<!-- /" + element + " -->\n");
    }
}
