package dk.gladsaxe.ledelse.embedded.dam;

import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Where assets are: nodes {@code mgnl:asset} of the workspace dam, each with its file in {@code jcr:content}. */
public final class AssetNodes {

    public static final String WORKSPACE = "dam";

    static final String ASSET = "mgnl:asset";
    static final String CONTENT = "jcr:content";

    private AssetNodes() {
    }

    /** The asset's node, when there is one with a file and this session may see it. */
    public static Optional<Node> find(final Session session, final AssetKey key) {
        return Identified.find(session, key.identifier()).filter(node -> Jcr.get(() -> isAsset(node)));
    }

    /** The asset at that path, when there is one with a file and this session may see it. */
    public static Optional<Node> at(final Session session, final String path) {
        return Jcr.get(() -> path.startsWith("/") && session.nodeExists(path)
                ? Optional.of(session.getNode(path)).filter(node -> Jcr.get(() -> isAsset(node))) : Optional.empty());
    }

    /** The file's name; the asset's own when the file has none. */
    public static String fileName(final Node asset) {
        return Jcr.get(() -> {
            final Node content = asset.getNode(CONTENT);
            return content.hasProperty("fileName") ? content.getProperty("fileName").getString() : asset.getName();
        });
    }

    private static boolean isAsset(final Node node) throws RepositoryException {
        return node.isNodeType(ASSET) && node.hasNode(CONTENT) && node.getNode(CONTENT).hasProperty("jcr:data");
    }
}
