package dk.gladsaxe.ledelse.embedded.editing.pages;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Places among siblings; what lies in the bin has a place, and nobody sees it. */
final class Siblings {

    private Siblings() {
    }

    static int place(final List<Node> siblings, final Node node) throws RepositoryException {
        for (int place = 0; place < siblings.size(); place++) {
            if (siblings.get(place).isSame(node)) {
                return place;
            }
        }
        throw new RepositoryException(node.getPath() + " is not among its siblings");
    }

    /** The place of the next sibling that people see in that direction; the same place when there is none. */
    static int shifted(final List<Node> siblings, final int place, final boolean up) throws RepositoryException {
        int target = place + (up ? -1 : 1);
        while (target >= 0 && target < siblings.size()) {
            if (!siblings.get(target).isNodeType(Nodes.DELETED)) {
                return target;
            }
            target += up ? -1 : 1;
        }
        return place;
    }
}
