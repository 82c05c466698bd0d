package dk.gladsaxe.ledelse.model;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A fragment of HTML that is safe to print as it stands. There is no way to make one but through the sanitiser, which
 * keeps paragraphs, line breaks, headings of level 2 to 4, lists, emphasis, quotations and links, and drops everything
 * else: of an unknown element its text stays, of a script or style nothing.
 *
 * <p>A link may be relative or lead to http, https, mailto or tel. Any other link loses its address and keeps its text.
 */
public final class RichText {

    public static final RichText EMPTY = new RichText("");

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "a")
            .addAttributes("a", "href"));

    private static final Pattern SAFE_LINK = Pattern.compile(
            "(?i)(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}]+|(?:[^\\s\\p{Cntrl}:/?#]*(?:[/?#][^\\s\\p{Cntrl}]*)?)");

    private static final Pattern ROOT_RELATIVE = Pattern.compile("(<a href=\")(?=/(?!/))");
    private static final Pattern CONTEXT_PATH = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*");
    private static final Pattern SITE = Pattern.compile(
            "(?:https?://(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)?" + CONTEXT_PATH.pattern());

    private static final OutputSettings ONE_LINE = new OutputSettings().prettyPrint(false);

    private final String html;

    private RichText(final String html) {
        this.html = html;
    }

    /** What is left of the given HTML when only what is allowed is kept. */
    public static RichText sanitise(final String html) {
        return sanitise(html, address -> false);
    }

    /** As {@link #sanitise(String)}, but a link to an address of that kind is kept as well. */
    public static RichText sanitise(final String unsafe, final Predicate<String> alsoSafe) {
        final Document clean = CLEANER.clean(Jsoup.parseBodyFragment(Checks.present(unsafe, "RichText.html")));
        for (final Element link : clean.select("a[href]")) {
            final String address = link.attr("href").strip();
            if (address.isEmpty() || !SAFE_LINK.matcher(address).matches() && !alsoSafe.test(address)) {
                link.removeAttr("href");
            }
        }
        clean.outputSettings(ONE_LINE);
        final String html = clean.body().html().strip();
        return PlainText.of(html).isEmpty() ? EMPTY : new RichText(html);
    }

    /** The markup, to be printed without further escaping. */
    public String html() {
        return html;
    }

    /**
     * The markup for a web application that does not stand at the root of its host: links that begin with one slash get
     * the context path in front.
     *
     * @param contextPath empty, or as a servlet container gives it, such as {@code /author}
     * @throws IllegalArgumentException when it is not of that form
     */
    public String html(final String contextPath) {
        return html(contextPath, CONTEXT_PATH, "a context path; expected nothing or /name");
    }

    /**
     * The markup for readers who may be elsewhere: links that begin with one slash get the address of the web
     * application in front.
     *
     * @param site a context path, or one with protocol and host before it, such as {@code https://example.org/author}
     * @throws IllegalArgumentException when it is not of that form
     */
    public String htmlOf(final String site) {
        return html(site, SITE, "the address of a web application; expected https://host/name, or nothing, or /name");
    }

    private String html(final String prefix, final Pattern form, final String expected) {
        if (!form.matcher(prefix).matches()) {
            throw new IllegalArgumentException("'" + prefix + "' is not " + expected);
        }
        return prefix.isEmpty() ? html : ROOT_RELATIVE.matcher(html).replaceAll("$1" + prefix);
    }

    /** The words alone on one line, not escaped. Made on each call, which is cheap and saves keeping them. */
    public String plain() {
        return PlainText.of(html);
    }

    /** Whether there is no word in it. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof RichText that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(html);
    }

    /** The markup, as {@link #html()}. */
    @Override
    public String toString() {
        return html;
    }
}
