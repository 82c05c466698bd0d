package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;

/**
 * Links that editors set in rich text are stored as <code>${link:{uuid:{..},repository:{..},path:{..}..}}</code>, so
 * that they follow a page that moves. Turns them into addresses in a page that is drawn; a link to a node that is
 * gone, or that the visitor may not see, keeps the path it had.
 */
final class EditorLinks {

    private static final Pattern LINK = Pattern.compile("\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},"
            + "(?:path|handle):\\{([^}]*)}(?:,nodeData:\\{[^}]*})?(?:,extension:\\{([^}]*)})?}}");

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final RenderingContext context;
    private final Links links;

    EditorLinks(final RenderingContext context) {
        this.context = context;
        this.links = new Links(context);
    }

    String resolved(final String html) {
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(address(link)));
    }

    private String address(final MatchResult link) {
        final String extension = Optional.ofNullable(link.group(4)).orElse(PageAddress.EXTENSION);
        return find(link.group(2), link.group(1)).map(links::to)
                .orElseGet(() -> links.page(link.group(3), extension, context.locale()));
    }

    private Optional<Node> find(final String workspace, final String identifier) {
        if (!IDENTIFIER.matcher(identifier).matches()
                || !context.instance().workspaces().names().contains(workspace)) {
            return Optional.empty();
        }
        return Jcr.get(() -> {
            try {
                return Optional.of(context.sessions().session(workspace).getNodeByIdentifier(identifier));
            } catch (final ItemNotFoundException e) {
                return Optional.empty();
            }
        });
    }
}
