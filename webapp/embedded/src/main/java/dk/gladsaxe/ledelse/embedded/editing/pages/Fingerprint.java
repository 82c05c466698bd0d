package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * What a node holds, boiled down: the same content has the same fingerprint, whoever saved it, whenever, published or
 * not. Pages below are never part of it.
 */
final class Fingerprint {

    private static final int BYTES = 18;

    private final boolean deep;
    private final MessageDigest digest;

    private Fingerprint(final boolean deep) {
        this.deep = deep;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the node with its areas and components. */
    static Revision whole(final Node node) throws RepositoryException {
        return new Fingerprint(true).of(node);
    }

    /** Of the values of the node alone. */
    static Revision own(final Node node) throws RepositoryException {
        return new Fingerprint(false).of(node);
    }

    private Revision of(final Node node) throws RepositoryException {
        add(node);
        return new Revision(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), BYTES)));
    }

    private void add(final Node node) throws RepositoryException {
        final TreeMap<String, Property> properties = new TreeMap<>();
        for (final Property property : JcrUtils.getProperties(node)) {
            if (!property.getName().contains(":") || property.getName().equals(Nodes.TEMPLATE)) {
                properties.put(property.getName(), property);
            }
        }
        for (final Property property : properties.values()) {
            add(property.getName());
            for (final Value value : property.isMultiple()
                    ? property.getValues() : new Value[] {property.getValue()}) {
                add(value.getType() == PropertyType.BINARY ? "" : value.getString());
            }
        }
        for (final Node child : JcrUtils.getChildNodes(node)) {
            final boolean part = !child.isNodeType(Nodes.AREA) && !child.isNodeType(Nodes.COMPONENT);
            if (!child.isNodeType(Nodes.PAGE) && (deep || part) && !emptyArea(child)) {
                add("/" + (part ? child.getName() : child.getIdentifier()));
                add(child);
                add("/..");
            }
        }
    }

    /** Such a node is made whenever a page is drawn, and nobody has changed anything then. */
    private static boolean emptyArea(final Node node) throws RepositoryException {
        if (!node.isNodeType(Nodes.AREA) || node.hasNodes()) {
            return false;
        }
        for (final Property property : JcrUtils.getProperties(node)) {
            if (!property.getName().contains(":")) {
                return false;
            }
        }
        return true;
    }

    private void add(final String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
