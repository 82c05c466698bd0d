package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** What happens when a page is drawn and one of its areas has no node yet. */
@FunctionalInterface
public interface AreaCreation {

    /** The type of the nodes of areas. */
    String NODE_TYPE = "mgnl:area";

    /** The new node, readable in the parent's session; empty when none is made. */
    Optional<Node> create(Node parent, String name);

    /** A public instance: it shows what was published, and changes nothing. */
    static AreaCreation none() {
        return (parent, name) -> Optional.empty();
    }

    /** Makes the node in the parent's own session and leaves the saving to whoever owns that. */
    static AreaCreation unsaved() {
        return (parent, name) -> Optional.of(Jcr.get(() -> parent.addNode(name, NODE_TYPE)));
    }

    /**
     * An author instance, as Magnolia: the node is made and saved in a system session, whoever looks at the page.
     *
     * @param lock one for an instance: two visitors at once make one node
     */
    static AreaCreation saved(final Session system, final Object lock) {
        return (parent, name) -> Jcr.get(() -> {
            synchronized (lock) {
                system.refresh(false);
                final Node owner = system.getNode(parent.getPath());
                if (!owner.hasNode(name)) {
                    owner.addNode(name, NODE_TYPE);
                    system.save();
                }
            }
            return Optional.of(parent.getNode(name));
        });
    }
}
