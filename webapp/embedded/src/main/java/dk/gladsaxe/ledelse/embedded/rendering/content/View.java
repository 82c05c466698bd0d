package dk.gladsaxe.ledelse.embedded.rendering.content;

import dk.gladsaxe.ledelse.embedded.i18n.ContentLanguage;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.jcr.Node;

/**
 * How a node is seen: in a language or as it is stored, and with its texts as HTML or as they are.
 *
 * @param language absent: every property under its own name
 * @param escaped  every string value is escaped for HTML
 */
public record View(Optional<ContentLanguage> language, boolean escaped) {

    /** Content as it is stored: how Magnolia 6.2.45 hands out what is fetched through its functions. */
    public static final View STORED = new View(Optional.empty(), false);

    /** How a script sees the node that it renders. */
    public static View ofScript(final ContentLanguage language) {
        return new View(Optional.of(language), true);
    }

    /** The view that this node is seen in. */
    public static View of(final Node node) {
        return NodeInView.view(node).orElse(STORED);
    }

    /** The node seen in another view, derived from the one that it is seen in now. */
    public static Node change(final Node node, final UnaryOperator<View> change) {
        return change.apply(of(node)).on(node);
    }

    /** The same node seen in this view. */
    public Node on(final Node node) {
        final Node stored = NodeInView.stored(node);
        return equals(STORED) ? stored : NodeInView.of(stored, this);
    }

    public View withEscaped(final boolean now) {
        return new View(language, now);
    }

    public View in(final ContentLanguage now) {
        return new View(Optional.of(now), escaped);
    }

    String text(final String stored) {
        return escaped ? Html.escape(stored) : stored;
    }
}
