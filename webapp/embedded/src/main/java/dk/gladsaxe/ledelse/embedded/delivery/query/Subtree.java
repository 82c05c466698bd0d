package dk.gladsaxe.ledelse.embedded.delivery.query;

import java.util.List;

/**
 * The part of a workspace that a query looks at: what lies below the endpoint's root and below every
 * {@code @ancestor} that is asked for.
 *
 * @param empty nothing lies below all of them: an ancestor outside the root, or two side by side
 * @param path  the lowest of those nodes
 */
record Subtree(boolean empty, String path) {

    static Subtree of(final String rootPath, final List<Filter> filters) {
        Subtree subtree = new Subtree(false, rootPath);
        for (final Filter filter : filters) {
            if (filter.property().equals(Filter.ANCESTOR)) {
                subtree = subtree.below(filter.value());
            }
        }
        return subtree;
    }

    private Subtree below(final String ancestor) {
        final String clean = ancestor.length() > 1 && ancestor.endsWith("/")
                ? ancestor.substring(0, ancestor.length() - 1) : ancestor;
        return empty || !within(clean, path) ? new Subtree(true, path) : new Subtree(false, clean);
    }

    private static boolean within(final String path, final String root) {
        return path.equals(root) || path.startsWith(root.equals("/") ? root : root + "/");
    }
}
