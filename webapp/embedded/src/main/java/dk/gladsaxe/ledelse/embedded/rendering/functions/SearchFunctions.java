package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.List;

/** {@code searchfn}: full text with the visitor's permissions. Results come by identifier, as recorded. */
public final class SearchFunctions {

    private final RenderingContext context;

    SearchFunctions(final RenderingContext context) {
        this.context = context;
    }

    public List<ContentMap> searchPages(final String text, final String startPath) {
        return searchPages(text, startPath, Long.MAX_VALUE, 0);
    }

    public List<ContentMap> searchPages(
            final String text, final String startPath, final long limit, final long offset) {
        return searchContent(RenderingContext.WEBSITE, text, startPath, Nodes.PAGE, limit, offset);
    }

    public List<ContentMap> searchContent(
            final String workspace, final String text, final String startPath, final String nodeType) {
        return searchContent(workspace, text, startPath, nodeType, Long.MAX_VALUE, 0);
    }

    public List<ContentMap> searchContent(
            final String workspace, final String text, final String startPath, final String nodeType,
            final long limit, final long offset) {
        if (limit <= 0 || offset < 0) {
            throw new IllegalArgumentException("a search needs a limit of 1 or more and an offset of 0 or more, not "
                    + limit + " and " + offset);
        }
        final FullText search = new FullText(context.sessions().session(workspace), startPath, nodeType);
        return Jcr.get(() -> search.find(text)).stream().skip(offset).limit(limit).toList();
    }
}
