package dk.gladsaxe.ledelse.embedded.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A part of a text that no sentence goes beyond.
 *
 * @param text    what is read; a line feed where a line was broken by hand
 * @param heading whether it stands above other text
 */
record Block(String text, boolean heading) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of("p", "li", "ul", "ol", "blockquote", "div", "table", "tr", "td");
    /** An empty line, or a new line that does not go on in the middle of a sentence. */
    private static final Pattern NEW_BLOCK = Pattern.compile("\\n\\s*\\n|\\n(?=[^\\p{Ll}])");

    static List<Block> ofText(final String text) {
        return Arrays.stream(NEW_BLOCK.split(text)).map(String::strip).filter(each -> !each.isEmpty())
                .map(each -> new Block(each, false)).toList();
    }

    static List<Block> ofHtml(final String html) {
        final List<Block> blocks = new ArrayList<>();
        final StringBuilder open = new StringBuilder();
        collect(Jsoup.parseBodyFragment(html).body(), false, open, blocks);
        end(open, false, blocks);
        return blocks;
    }

    private static void collect(
            final Element element, final boolean heading, final StringBuilder open, final List<Block> blocks) {
        for (final Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element child) {
                final boolean title = HEADINGS.contains(child.normalName());
                if (child.normalName().equals("br")) {
                    open.append('\n');
                } else if (title || BLOCKS.contains(child.normalName())) {
                    end(open, heading, blocks);
                    collect(child, title, open, blocks);
                    end(open, title, blocks);
                } else {
                    collect(child, heading, open, blocks);
                }
            }
        }
    }

    private static void end(final StringBuilder open, final boolean heading, final List<Block> blocks) {
        if (!open.toString().isBlank()) {
            blocks.add(new Block(open.toString().strip(), heading));
        }
        open.setLength(0);
    }
}
