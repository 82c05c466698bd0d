package dk.gladsaxe.ledelse.embedded.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Looks at headings and links in formatted texts. */
final class Markup {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    /** The title of the page is the only heading above them; the toolbar of the form makes those of level 3. */
    private static final int DEEPEST_FIRST = 3;
    private static final Set<String> UNCLEAR = Set.of("her", "link", "linket", "dette link", "læs", "læs her", "læs mere",
            "læs mere her", "læs mere om det her", "mere", "se", "se her", "se mere", "se mere her", "klik", "klik her",
            "tryk her", "find mere her", "hent", "hent her", "denne side", "siden", "her på siden", "følg linket",
            "here", "this link", "read", "read here", "read more", "read more here", "more", "see here", "see more",
            "learn more", "find out more", "click", "click here", "press here", "download", "this page", "details");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private Markup() {
    }

    /** A heading that lies more than one level below the one before it. */
    static Stream<List<String>> headingsOutOfOrder(final Passage passage) {
        final List<List<String>> found = new ArrayList<>();
        int above = DEEPEST_FIRST - 1;
        for (final Element heading : Jsoup.parseBodyFragment(passage.value()).select(HEADINGS)) {
            final int level = heading.normalName().charAt(1) - '0';
            if (level > above + 1) {
                found.add(List.of(Excerpt.of(heading.text())));
            }
            above = level;
        }
        return found.stream();
    }

    static Stream<List<String>> headingsWithoutText(final Passage passage) {
        return Jsoup.parseBodyFragment(passage.value()).select(HEADINGS).stream()
                .filter(heading -> heading.text().isBlank()).limit(1).map(heading -> List.of());
    }

    /** A paragraph that is bold from end to end, and not a sentence, with other text after it. */
    static Stream<List<String>> boldInsteadOfHeading(final Passage passage) {
        return Jsoup.parseBodyFragment(passage.value()).select("p").stream()
                .filter(paragraph -> paragraph.nextElementSibling() != null)
                .filter(paragraph -> paragraph.childrenSize() == 1 && paragraph.child(0).is("strong, b")
                        && paragraph.childNodes().stream().noneMatch(
                                node -> node instanceof TextNode text && !text.isBlank()))
                .filter(paragraph -> !paragraph.text().isBlank() && !paragraph.text().matches(".*[.!?:]\\s*"))
                .map(paragraph -> List.of(Excerpt.of(paragraph.text())));
    }

    /** A link whose words do not say where it leads. */
    static Stream<List<String>> unclearLinks(final Passage passage) {
        return links(passage).filter(link -> UNCLEAR.contains(plain(link)) || link.text().isBlank())
                .map(link -> List.of(link.text().strip()));
    }

    /** An address that stands as text, linked or not. */
    static Stream<List<String>> addressesAsText(final Passage passage) {
        return passage.blocks().stream().flatMap(block -> ADDRESS.matcher(block.text()).results())
                .map(address -> List.of(Excerpt.of(address.group().replaceAll("[.,;:!?)]+$", ""))));
    }

    private static Stream<Element> links(final Passage passage) {
        return Jsoup.parseBodyFragment(passage.value()).select("a[href]").stream();
    }

    private static String plain(final Element link) {
        return link.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd} ]", "").strip().replaceAll("\\s+", " ");
    }
}
