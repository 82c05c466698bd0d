package dk.gladsaxe.ledelse.embedded.editing.assets;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.NodeNames;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Stores pictures as Magnolia's assets. Safe for use by several threads. */
public final class AssetEditing {

    /** The workspace of assets. */
    public static final String WORKSPACE = "dam";
    /** Where pictures that came in by a form lie, by year. */
    static final String FOLDER = "ledelse-billeder";

    private static final String CONTENT = "jcr:content";
    private static final String DATA = "jcr:data";
    private static final int LONGEST_TITLE = 120;

    private final Operations operations;

    public AssetEditing(final Operations operations) {
        this.operations = operations;
    }

    /**
     * Stores a new asset, a draft.
     *
     * @param fileName as the browser named it; folders in it and its ending count for nothing
     */
    public StoredAsset create(final String fileName, final Picture picture, final User user) {
        final String title = title(fileName);
        return operations.run(WORKSPACE, user, session -> {
            final Node folder = folder(folder(session.jcr().getRootNode(), FOLDER, session),
                    String.valueOf(session.now().atZone(ZoneOffset.UTC).getYear()), session);
            final Node asset = folder.addNode(NodeNames.free(folder, NodeNames.of(title)), "mgnl:asset");
            final String stored = asset.getName() + "." + picture.format().extension();
            asset.setProperty("name", asset.getName());
            asset.setProperty("title", title);
            asset.setProperty("type", picture.format().extension());
            created(asset, session);
            content(asset.addNode(CONTENT, "mgnl:resource"), stored, picture, session);
            session.record(AuditAction.CREATED, asset, "");
            return new StoredAsset(asset.getIdentifier(), title, stored, picture.width(), picture.height());
        });
    }

    /** The bytes of an asset's file; empty when there is no such asset, or none that the user may see. */
    public Optional<byte[]> bytes(final String id, final User user) {
        return operations.run(WORKSPACE, user, session -> {
            final Optional<Node> asset = Identified.find(session.jcr(), id);
            if (asset.isEmpty() || !asset.get().hasProperty(CONTENT + "/" + DATA)) {
                return Optional.empty();
            }
            final Binary data = asset.get().getProperty(CONTENT + "/" + DATA).getBinary();
            try (InputStream stream = data.getStream()) {
                return Optional.of(stream.readAllBytes());
            } catch (final IOException e) {
                throw new RepositoryException(e);
            } finally {
                data.dispose();
            }
        });
    }

    private static Node folder(final Node parent, final String name, final EditingSession session)
            throws RepositoryException {
        if (parent.hasNode(name)) {
            return parent.getNode(name);
        }
        final Node folder = parent.addNode(name, "mgnl:folder");
        created(folder, session);
        return folder;
    }

    private static void created(final Node node, final EditingSession session) throws RepositoryException {
        node.setProperty("mgnl:created", session.calendar());
        node.setProperty("mgnl:createdBy", session.user().name());
        session.touch(node);
    }

    private static void content(final Node content, final String fileName, final Picture picture,
            final EditingSession session) throws RepositoryException {
        content.setProperty(DATA, session.jcr().getValueFactory()
                .createBinary(new ByteArrayInputStream(picture.bytes())));
        content.setProperty("jcr:mimeType", picture.format().mimeType());
        content.setProperty("jcr:lastModified", session.calendar());
        content.setProperty("fileName", fileName);
        content.setProperty("extension", picture.format().extension());
        content.setProperty("width", (long) picture.width());
        content.setProperty("height", (long) picture.height());
        content.setProperty("size", (long) picture.bytes().length);
    }

    /** What people see of the name: its last part, without ending and signs that do not show. */
    private static String title(final String fileName) {
        final String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "").replaceAll("\\.[^.]*$", "").replaceAll("^[.\\s]+", "")
                .replace('_', ' ').strip();
        final String cut = last.length() <= LONGEST_TITLE ? last : last.substring(0, LONGEST_TITLE);
        return cut.isEmpty() ? "Billede" : cut;
    }
}
