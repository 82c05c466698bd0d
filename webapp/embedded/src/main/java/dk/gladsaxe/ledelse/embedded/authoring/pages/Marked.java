package dk.gladsaxe.ledelse.embedded.authoring.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * What the edit markers of a drawn page tell: its areas, their components, and the areas in these.
 *
 * @param kind       {@code page}, {@code area} or {@code component}
 * @param attributes of the marker, as Magnolia names them (formats, section 4.4)
 */
record Marked(String kind, Map<String, String> attributes, List<Marked> parts) {

    private static final Pattern MARKER =
            Pattern.compile("<!-- (?<end>/?)cms:(?<kind>page|area|component)(?<attributes>(?: \\w+=\"[^\"]*\")*) -->");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (\\w+)=\"([^\"]*)\"");

    Marked {
        attributes = Map.copyOf(attributes);
        parts = List.copyOf(parts);
    }

    /** The topmost areas of a page; what is marked outside of an area is passed over. */
    static List<Marked> areas(final String html) {
        final Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", Map.of(), new ArrayList<>()));
        final Matcher marker = MARKER.matcher(html);
        while (marker.find()) {
            if (marker.group("end").isEmpty()) {
                open.push(new Open(marker.group("kind"), attributes(marker.group("attributes")), new ArrayList<>()));
            } else if (open.size() > 1) {
                final Open done = open.pop();
                open.element().parts().add(new Marked(done.kind(), done.attributes(), done.parts()));
            }
        }
        return open.peekLast().parts().stream().filter(part -> part.kind().equals("area")).toList();
    }

    private record Open(String kind, Map<String, String> attributes, List<Marked> parts) {
    }

    private static Map<String, String> attributes(final String written) {
        final Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(written).results().forEach(each ->
                attributes.put(each.group(1), Parser.unescapeEntities(each.group(2), true)));
        return attributes;
    }

    /** The path of its node. */
    String path() {
        final String content = text("content");
        return content.substring(content.indexOf(':') + 1);
    }

    String text(final String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether the marker says so; a marker that says nothing has that answer. */
    boolean flag(final String attribute, final boolean otherwise) {
        return Optional.ofNullable(attributes.get(attribute)).map(Boolean::parseBoolean).orElse(otherwise);
    }

    boolean area() {
        return kind.equals("area");
    }

    /** Identifiers of the templates that an area takes, in their order. */
    List<String> availableComponents() {
        return Stream.of(text("availableComponents").split(",")).filter(id -> !id.isEmpty()).toList();
    }

    /** It and everything in it. */
    Stream<Marked> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Marked::all));
    }
}
