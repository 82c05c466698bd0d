package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.jcr.Session;

/** {@code [@cms.page]}: the marker that tells the page editor which page this is. Author instances only. */
final class PageElement {

    private final Drawing drawing;

    PageElement(final Drawing drawing) {
        this.drawing = drawing;
    }

    void write(final Arguments arguments, final Writer out) throws IOException {
        if (drawing.context().mode() == Mode.LIVE || !mayEdit(drawing, drawing.current().nodePath())) {
            return;
        }
        final Optional<String> dialog = arguments.text("dialog").or(() -> drawing.current().template().dialog());
        final Markers marker = Markers.page().with("content", address(drawing.current().nodePath()))
                .withAny("dialog", dialog);
        marker.open(out);
        marker.close(out);
    }

    /** How markers name a node. */
    static String address(final String path) {
        return RenderingContext.WEBSITE + ":" + path;
    }

    static boolean mayEdit(final Drawing drawing, final String path) {
        return Jcr.get(() -> drawing.context().website().hasPermission(path, Session.ACTION_SET_PROPERTY));
    }
}
