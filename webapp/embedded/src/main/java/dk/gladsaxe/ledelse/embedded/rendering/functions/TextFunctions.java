package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.rendering.content.Html;
import dk.gladsaxe.ledelse.embedded.rendering.content.View;
import java.util.function.UnaryOperator;

/** The part of {@code cmsfn} that changes how texts are seen, and small help with texts. */
public final class TextFunctions {

    private static final int UNIT = 1024;
    private static final String UNITS = "KMGTPE";

    private final RenderingContext context;

    TextFunctions(final RenderingContext context) {
        this.context = context;
    }

    /** A text escaped, or a node whose texts are. */
    public Object encode(final Object textOrContent) {
        return textOrContent instanceof String text
                ? Html.escape(text) : change(textOrContent, view -> view.withEscaped(true));
    }

    /** The node with its texts as they are stored, in the language that it is seen in. */
    public Object decode(final Object content) {
        return change(content, view -> view.withEscaped(false));
    }

    public Object wrapForI18n(final Object content) {
        return change(content, view -> view.in(context.language()));
    }

    public String unescapeXss(final String html) {
        return Html.unescape(html);
    }

    /** Recorded of Magnolia: the value is not escaped, and an empty one gives nothing. */
    public String createHtmlAttribute(final String name, final String value) {
        return value == null || value.isBlank() ? "" : name + "=\"" + value.strip() + "\"";
    }

    public String abbreviateString(final String text, final int length) {
        return abbreviateString(text, length, "...");
    }

    /** At most that many characters and the suffix, cut between two words where there are two. */
    public String abbreviateString(final String text, final int length, final String suffix) {
        if (text.length() <= length) {
            return text;
        }
        final int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : length).strip() + suffix;
    }

    public String fileExtension(final String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }

    /** A number of bytes for people, in the language of the content: {@code 5,0 KB}. */
    public String readableFileSize(final long bytes) {
        if (bytes < UNIT) {
            return bytes + " B";
        }
        final int power = (int) (Math.log(bytes) / Math.log(UNIT));
        return String.format(context.locale(), "%.1f %sB",
                bytes / Math.pow(UNIT, power), UNITS.substring(power - 1, power));
    }

    private static Object change(final Object content, final UnaryOperator<View> change) {
        if (content instanceof ContentMap map) {
            return new ContentMap(View.change(map.node(), change));
        }
        return View.change(Nodes.of(content), change);
    }
}
