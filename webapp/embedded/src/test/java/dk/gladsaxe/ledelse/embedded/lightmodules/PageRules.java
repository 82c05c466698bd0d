package dk.gladsaxe.ledelse.embedded.lightmodules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;

/** What holds of every page, whatever it shows. */
final class PageRules {

    private PageRules() {
    }

    static List<String> faults(final Document page) {
        return Stream.of(markup(page), headings(page), identifiers(page), policy(page), names(page))
                .flatMap(List::stream).toList();
    }

    private static List<String> markup(final Document page) {
        final List<String> faults = new ArrayList<>(page.parser().getErrors().stream().map(ParseError::toString).toList());
        require(faults, page.documentType() != null, "no doctype");
        require(faults, Set.of("da", "en").contains(page.expectFirst("html").attr("lang")), "no language");
        require(faults, !page.title().isBlank(), "no title");
        require(faults, page.select("main").size() == 1, "not one main");
        return faults;
    }

    private static List<String> headings(final Document page) {
        final List<String> faults = new ArrayList<>();
        require(faults, page.select("h1").size() == 1, "not one h1");
        int above = 0;
        for (final Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            final int level = heading.tagName().charAt(1) - '0';
            require(faults, level <= above + 1, "out of order: " + heading);
            require(faults, !heading.text().isBlank(), "empty: " + heading);
            above = level;
        }
        return faults;
    }

    private static List<String> identifiers(final Document page) {
        final List<String> faults = new ArrayList<>();
        final Set<String> seen = new HashSet<>();
        for (final Element element : page.select("[id]")) {
            require(faults, element.id().matches("\\S+"), "no identifier: " + element.id());
            require(faults, seen.add(element.id()), "twice: " + element.id());
        }
        page.select("[aria-labelledby]").eachAttr("aria-labelledby")
                .forEach(id -> require(faults, seen.contains(id), "labelled by nothing: " + id));
        page.select("a[href^=#]").eachAttr("href")
                .forEach(link -> require(faults, seen.contains(link.substring(1)), "leads nowhere: " + link));
        return faults;
    }

    /** What a Content-Security-Policy of 'self' alone would stop, and what would ask another host for something. */
    private static List<String> policy(final Document page) {
        final List<String> faults = new ArrayList<>();
        for (final Element element : page.getAllElements()) {
            require(faults, !element.nameIs("style"), "inline: " + element);
            require(faults, !element.nameIs("script") || element.hasAttr("src") && element.data().isBlank(),
                    "inline: " + element);
            for (final Attribute attribute : element.attributes()) {
                final String name = attribute.getKey();
                require(faults, !name.startsWith("on") && !name.equals("style"), "inline: " + element);
                require(faults, !Set.of("href", "src", "action").contains(name)
                        || attribute.getValue().matches("#.*|/(?!/).*|mailto:.*|tel:[+0-9]*"), "elsewhere: " + element);
            }
        }
        return faults;
    }

    private static List<String> names(final Document page) {
        final List<String> faults = new ArrayList<>();
        page.select("img").forEach(image -> require(faults, image.hasAttr("alt"), "no alt: " + image));
        page.select("a, button").forEach(link -> require(faults, link.hasText(), "no words: " + link));
        page.select("select, input:not([type=hidden])").forEach(field ->
                require(faults, field.closest("label") != null, "no label: " + field));
        page.select("nav").forEach(nav -> require(faults, nav.hasAttr("aria-label"), "no name: " + nav));
        return faults;
    }

    private static void require(final List<String> faults, final boolean holds, final String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
