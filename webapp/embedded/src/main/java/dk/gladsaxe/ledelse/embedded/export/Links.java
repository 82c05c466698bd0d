package dk.gladsaxe.ledelse.embedded.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The addresses of the API that an answer leads to. */
final class Links {

    private static final List<String> NAMED = List.of("id", "name");
    private static final List<String> LEADING = List.of("href", "next", "next_url");

    private final BaseUrl base;

    Links(final BaseUrl base) {
        this.base = base;
    }

    /** Those that stand in it, each once, as path and query. */
    Set<String> in(final JsonNode body) {
        final Set<String> links = new LinkedHashSet<>();
        collect(body, links);
        return links;
    }

    /** The other addresses of the item that the answer is: under its identifier and its name. Not all of them exist. */
    Set<String> otherNames(final JsonNode body) {
        final Set<String> others = new LinkedHashSet<>();
        final String href = body.path("href").asText();
        if (body.has("type") && href.startsWith(base.root() + "/")) {
            final String path = href.split("\\?", 2)[0];
            final String place = path.substring(0, path.lastIndexOf('/') + 1);
            NAMED.forEach(field -> others.add(place + encoded(body.path(field).asText())));
            others.remove(href);
        }
        return others;
    }

    private void collect(final JsonNode node, final Set<String> links) {
        LEADING.forEach(field -> add(node.path(field).asText(""), links));
        node.forEach(each -> collect(each, links));
    }

    private void add(final String text, final Set<String> links) {
        final String path = text.startsWith(base.origin()) ? text.substring(base.origin().length()) : text;
        if (path.startsWith(base.root() + "/")) {
            links.add(path);
        }
    }

    private static String encoded(final String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
