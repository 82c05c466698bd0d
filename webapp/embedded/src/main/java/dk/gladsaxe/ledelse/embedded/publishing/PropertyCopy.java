package dk.gladsaxe.ledelse.embedded.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import org.apache.jackrabbit.commons.JcrUtils;

/** Makes the properties of a node those of another one in another repository. */
final class PropertyCopy {

    /** Kept on each instance by itself. */
    private static final Set<String> OWN = Set.of(
            "mgnl:lastActivated", "mgnl:lastActivatedBy", "mgnl:activationStatus", "jcr:lockOwner", "jcr:lockIsDeep");

    private static final int CHUNK = 65_536;

    private PropertyCopy() {
    }

    /** Whether anything had to be changed. */
    static boolean apply(final Node from, final Node to) throws RepositoryException {
        boolean changed = false;
        for (final Property property : JcrUtils.getProperties(to)) {
            if (copied(property) && !from.hasProperty(property.getName())) {
                property.remove();
                changed = true;
            }
        }
        for (final Property property : JcrUtils.getProperties(from)) {
            if (copied(property) && !same(property, to)) {
                set(property, to);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean copied(final Property property) throws RepositoryException {
        return !property.getDefinition().isProtected() && !OWN.contains(property.getName());
    }

    private static boolean same(final Property property, final Node to) throws RepositoryException {
        if (!to.hasProperty(property.getName())) {
            return false;
        }
        final Property other = to.getProperty(property.getName());
        if (other.getType() != property.getType() || other.isMultiple() != property.isMultiple()) {
            return false;
        }
        final Value[] mine = values(property);
        final Value[] others = values(other);
        boolean same = mine.length == others.length;
        for (int index = 0; same && index < mine.length; index++) {
            same = mine[index].getType() == PropertyType.BINARY
                    ? same(mine[index].getBinary(), others[index].getBinary())
                    : mine[index].getString().equals(others[index].getString());
        }
        return same;
    }

    private static boolean same(final Binary one, final Binary other) throws RepositoryException {
        try (InputStream first = one.getStream(); InputStream second = other.getStream()) {
            boolean same = one.getSize() == other.getSize();
            byte[] chunk = first.readNBytes(CHUNK);
            while (same && chunk.length > 0) {
                same = Arrays.equals(chunk, second.readNBytes(CHUNK));
                chunk = first.readNBytes(CHUNK);
            }
            return same;
        } catch (final IOException e) {
            throw new RepositoryException("a binary cannot be read: " + e.getMessage(), e);
        } finally {
            one.dispose();
            other.dispose();
        }
    }

    private static void set(final Property property, final Node to) throws RepositoryException {
        final String name = property.getName();
        if (to.hasProperty(name) && to.getProperty(name).isMultiple() != property.isMultiple()) {
            to.getProperty(name).remove();
        }
        final ValueFactory factory = to.getSession().getValueFactory();
        final Value[] values = values(property);
        final Value[] copies = new Value[values.length];
        for (int index = 0; index < values.length; index++) {
            copies[index] = copy(values[index], factory);
        }
        if (property.isMultiple()) {
            to.setProperty(name, copies, property.getType());
        } else {
            to.setProperty(name, copies[0], property.getType());
        }
    }

    private static Value copy(final Value value, final ValueFactory factory) throws RepositoryException {
        if (value.getType() != PropertyType.BINARY) {
            return factory.createValue(value.getString(), value.getType());
        }
        final Binary binary = value.getBinary();
        try (InputStream in = binary.getStream()) {
            return factory.createValue(factory.createBinary(in));
        } catch (final IOException e) {
            throw new RepositoryException("a binary cannot be read: " + e.getMessage(), e);
        } finally {
            binary.dispose();
        }
    }

    private static Value[] values(final Property property) throws RepositoryException {
        return property.isMultiple() ? property.getValues() : new Value[] {property.getValue()};
    }
}
