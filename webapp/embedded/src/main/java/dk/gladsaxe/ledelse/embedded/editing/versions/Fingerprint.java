package dk.gladsaxe.ledelse.embedded.editing.versions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Tells states of content apart: the same content has the same fingerprint, on whichever instance it lies. */
public final class Fingerprint {

    private static final int CHUNK = 65_536;
    private static final int CHARACTERS = 32;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the node and what belongs to it, its name included. */
    public static String of(final Node node) throws RepositoryException {
        final Fingerprint fingerprint = new Fingerprint();
        fingerprint.put(node.getName());
        fingerprint.node(node);
        return HexFormat.of().formatHex(fingerprint.digest.digest()).substring(0, CHARACTERS);
    }

    private void node(final Node node) throws RepositoryException {
        final List<Property> properties = Belongings.properties(node);
        properties.sort(Comparator.comparing(Fingerprint::name));
        for (final Property property : properties) {
            put(property.getName());
            put(String.valueOf(property.getType()));
            for (final Value value : property.isMultiple()
                    ? property.getValues() : new Value[] {property.getValue()}) {
                value(value);
            }
        }
        for (final Node child : Belongings.children(node)) {
            put("{" + child.getName());
            node(child);
            put("}");
        }
    }

    private static String name(final Property property) {
        try {
            return property.getName();
        } catch (final RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private void value(final Value value) throws RepositoryException {
        if (value.getType() == PropertyType.BINARY) {
            binary(value.getBinary());
        } else if (value.getType() == PropertyType.DATE) {
            put(value.getDate().toInstant().toString());
        } else {
            put(value.getString());
        }
    }

    private void binary(final Binary binary) throws RepositoryException {
        try (InputStream in = binary.getStream()) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                digest.update(chunk);
            }
            put("");
        } catch (final IOException e) {
            throw new RepositoryException("a binary cannot be read: " + e.getMessage(), e);
        } finally {
            binary.dispose();
        }
    }

    private void put(final String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
