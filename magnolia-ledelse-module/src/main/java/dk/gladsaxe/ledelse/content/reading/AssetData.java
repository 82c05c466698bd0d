package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.content.RepositoryWork;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Reads files of assets. */
public final class AssetData {

    private static final String DATA = "jcr:content/jcr:data";

    private AssetData() {
    }

    /**
     * Reads the file of one asset; nothing when there is no such asset, it has no file, or that is too long.
     *
     * @param identifier of the asset's node
     * @param mostBytes  a file that is longer is not read
     */
    public static RepositoryWork<Optional<byte[]>> of(final String identifier, final int mostBytes) {
        return source -> {
            final Session session = source.session(Assets.WORKSPACE);
            session.refresh(true);
            return read(session, identifier, mostBytes);
        };
    }

    private static Optional<byte[]> read(final Session session, final String identifier, final int mostBytes)
            throws RepositoryException {
        try {
            final Node asset = session.getNodeByIdentifier(identifier);
            return asset.hasProperty(DATA) ? read(asset.getProperty(DATA), mostBytes) : Optional.empty();
        } catch (final ItemNotFoundException e) {
            // Deleted since the content was read.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(final Property data, final int mostBytes) throws RepositoryException {
        final Binary binary = data.getBinary();
        try (InputStream in = binary.getStream()) {
            final byte[] bytes = in.readNBytes(mostBytes + 1);
            return bytes.length > mostBytes ? Optional.empty() : Optional.of(bytes);
        } catch (final IOException e) {
            throw new RepositoryException("the file at " + data.getPath() + " cannot be read", e);
        } finally {
            binary.dispose();
        }
    }
}
