package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.Links;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;

/** The part of {@code cmsfn} that makes addresses. */
public final class LinkFunctions {

    private final RenderingContext context;
    private final LookupFunctions lookup;
    private final Links links;

    LinkFunctions(final RenderingContext context, final LookupFunctions lookup) {
        this.context = context;
        this.lookup = lookup;
        this.links = new Links(context);
    }

    public String link(final Object content) {
        return links.to(Nodes.of(content));
    }

    /** Missing when there is no such node. */
    public String link(final String workspace, final String id) {
        return Optional.ofNullable(lookup.nodeById(id, workspace)).map(links::to).orElse(null);
    }

    /** The address without its extension, if it has one. */
    public String linkPrefix(final Object content) {
        final Node page = Nodes.of(content);
        final String link = links.to(page);
        final int dot = link.lastIndexOf('.');
        return dot > link.lastIndexOf('/') ? link.substring(0, dot) : link;
    }

    /** The address that the property holds, with a protocol even when none was written. */
    public String externalLink(final Object content, final String property) {
        final String address = text(content, property);
        return address.isEmpty() || address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || address.startsWith("/")
                ? address : "http://" + address;
    }

    public String externalLinkTitle(final Object content, final String linkProperty, final String titleProperty) {
        final String title = text(content, titleProperty);
        return title.isEmpty() ? externalLink(content, linkProperty) : title;
    }

    /** The address of the page that is shown, by language, in the order of the site's languages. */
    public Map<String, String> localizedLinks() {
        return Optional.ofNullable(lookup.nodeByPath(context.address().node()))
                .map(this::localizedLinks).orElseGet(Map::of);
    }

    public Map<String, String> localizedLinks(final Object content) {
        final Map<String, String> addresses = new LinkedHashMap<>();
        for (final Locale locale : context.definitions().site().locales()) {
            addresses.put(locale.toString(), links.to(Nodes.of(content), locale));
        }
        return addresses;
    }

    private static String text(final Object content, final String property) {
        return Jcr.get(() -> Nodes.text(Nodes.of(content), property));
    }
}
