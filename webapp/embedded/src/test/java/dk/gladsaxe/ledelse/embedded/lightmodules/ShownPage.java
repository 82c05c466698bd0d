package dk.gladsaxe.ledelse.embedded.lightmodules;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a visitor, or an editor below {@code /author}, was answered it. */
record ShownPage(String path, int status, String source, Document html) {

    private static final int MANY = 100;

    static ShownPage at(final Running host, final String path) throws IOException, InterruptedException {
        final HttpResponse<String> answer = path.startsWith("/author") ? host.getAsEditor(path) : host.get(path);
        final Parser parser = Parser.htmlParser().setTrackErrors(MANY);
        return new ShownPage(path, answer.statusCode(), answer.body(), Jsoup.parse(answer.body(), "", parser));
    }

    /** Rather than a style sheet, a script or a picture. */
    boolean isPage() {
        return source.contains("<html");
    }

    /** What is wrong with the page, whatever it shows; empty when it is right. */
    List<String> faults() {
        return PageRules.faults(html);
    }

    String language() {
        return html.expectFirst("html").attr("lang");
    }

    String heading() {
        return html.expectFirst("h1").text();
    }

    /** The words of what is found, one entry for each element. */
    List<String> texts(final String selector) {
        return html.select(selector).eachText();
    }

    /** Where the page says that its content stands in that language. */
    String inLanguage(final String language) {
        return html.expectFirst("header a[hreflang=" + language + "]").attr("href");
    }

    /** The addresses on this host that a crawler follows from the page or that it is made of, without their fragments. */
    List<String> addresses() {
        return html.select("[href]:not([rel~=nofollow]), [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .map(address -> address.replaceFirst("#.*", ""))
                .filter(address -> !address.isEmpty() && !address.matches("(?:mailto|tel):.*"))
                .toList();
    }

    /** The language that a text stands in, as the page marks it. */
    static String languageOf(final Element text) {
        return text.closest("[lang]").attr("lang");
    }
}
