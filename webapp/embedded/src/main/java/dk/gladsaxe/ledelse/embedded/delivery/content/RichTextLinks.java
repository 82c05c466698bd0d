package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Turns the links that editors set in rich text, which Magnolia stores as
 * <code>${link:{uuid:{..},repository:{..},path:{..}..}}</code>, into addresses. A link to a node that is gone keeps the
 * path it had.
 */
final class RichTextLinks {

    private static final Pattern LINK = Pattern.compile("\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},"
            + "(?:path|handle):\\{([^}]*)}(?:,nodeData:\\{[^}]*})?(?:,extension:\\{([^}]*)})?}}");

    private final Sessions sessions;
    private final Links links;

    RichTextLinks(final Sessions sessions, final Links links) {
        this.sessions = sessions;
        this.links = links;
    }

    String resolved(final String html, final boolean complete) throws RepositoryException {
        final Matcher matcher = LINK.matcher(html);
        final StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            final String address = (complete ? links.origin() : "") + address(matcher.toMatchResult());
            matcher.appendReplacement(text, Matcher.quoteReplacement(address));
        }
        return matcher.appendTail(text).toString();
    }

    private String address(final MatchResult link) throws RepositoryException {
        final String extension = link.group(4) == null ? "html" : link.group(4);
        final Node node = Identified.find(sessions.on(link.group(2)), link.group(1)).orElse(null);
        return node == null ? links.page(link.group(3), extension) : links.to(node, extension);
    }
}
