package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.List;
import javax.jcr.Node;

/** Where a node stands among the children of the same type: {@code cmsfn.siblings}. Positions count from 0. */
public final class Siblings {

    private final int position;
    private final int count;

    private Siblings(final int position, final int count) {
        this.position = position;
        this.count = count;
    }

    static Siblings of(final Node node) {
        return Jcr.get(() -> {
            final List<String> names = Nodes.parent(node)
                    .map(parent -> Nodes.children(parent, Nodes.ofType(Jcr.get(node::getPrimaryNodeType).getName())))
                    .orElseGet(() -> List.of(node)).stream()
                    .map(each -> Jcr.get(each::getPath)).toList();
            return new Siblings(names.indexOf(node.getPath()), names.size());
        });
    }

    public int getPosition() {
        return position;
    }

    public boolean isFirst() {
        return position == 0;
    }

    public boolean isLast() {
        return position == count - 1;
    }
}
