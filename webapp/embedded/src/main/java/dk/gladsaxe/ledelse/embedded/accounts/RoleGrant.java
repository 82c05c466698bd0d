package dk.gladsaxe.ledelse.embedded.accounts;

import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Adds a role to the list of a user that has not got it. */
record RoleGrant(String userPath, String role) implements Directory.Change {

    @Override
    public void apply(final Session session) throws RepositoryException {
        final Node roles = JcrUtils.getOrAddNode(session.getNode(userPath), "roles", "mgnl:contentNode");
        int next = 0;
        for (final PropertyIterator each = roles.getProperties(); each.hasNext();) {
            final Property property = each.nextProperty();
            if (property.getName().indexOf(':') < 0 && property.getString().equals(role)) {
                return;
            }
        }
        while (roles.hasProperty(Integer.toString(next))) {
            next++;
        }
        roles.setProperty(Integer.toString(next), role);
    }
}
