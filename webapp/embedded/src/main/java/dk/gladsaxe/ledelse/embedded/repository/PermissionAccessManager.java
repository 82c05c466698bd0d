package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.Permissions;
import java.security.Principal;
import java.util.Set;
import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import javax.jcr.UnsupportedRepositoryOperationException;
import javax.jcr.security.Privilege;
import org.apache.jackrabbit.core.HierarchyManager;
import org.apache.jackrabbit.core.id.ItemId;
import org.apache.jackrabbit.core.security.AMContext;
import org.apache.jackrabbit.core.security.authorization.AccessControlProvider;
import org.apache.jackrabbit.core.security.authorization.Permission;
import org.apache.jackrabbit.core.security.authorization.WorkspaceAccessManager;
import org.apache.jackrabbit.core.security.simple.SimpleAccessManager;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.Path;
import org.apache.jackrabbit.spi.commons.conversion.NamePathResolver;
import org.apache.jackrabbit.spi.commons.name.PathFactoryImpl;

/**
 * Asks the {@link Permissions} that a session was opened with, for every item that Jackrabbit reads, lists, finds by a
 * query or changes. A property is part of its node: who may read the node may read all its properties, and who may set
 * the node may add, change and remove them. Made by Jackrabbit, once for each session.
 */
public final class PermissionAccessManager extends SimpleAccessManager {

    private static final int PROPERTY_CHANGE = Permission.SET_PROPERTY | Permission.REMOVE_PROPERTY;
    private static final int NODE_CHANGE = Permission.MODIFY_CHILD_NODE_COLLECTION | Permission.NODE_TYPE_MNGMT
            | Permission.VERSION_MNGMT | Permission.LOCK_MNGMT | Permission.RETENTION_MNGMT | Permission.LIFECYCLE_MNGMT;
    private static final int KNOWN = Permission.READ | Permission.ADD_NODE | Permission.REMOVE_NODE
            | PROPERTY_CHANGE | NODE_CHANGE;

    private UserCredentials user;
    private HierarchyManager hierarchy;
    private NamePathResolver resolver;
    private String workspace;

    @Override
    public void init(
            final AMContext context, final AccessControlProvider provider, final WorkspaceAccessManager workspaces)
            throws Exception {
        user = context.getSubject().getPrincipals(UserCredentials.class).iterator().next();
        hierarchy = context.getHierarchyManager();
        resolver = context.getNamePathResolver();
        workspace = context.getWorkspaceName();
        super.init(context, provider, workspaces);
    }

    @Override
    public void checkRepositoryPermission(final int permissions) throws RepositoryException {
        if (user.permissions().isPresent()) {
            throw new AccessDeniedException(
                    user.name() + " may not change workspaces, node types or namespaces");
        }
    }

    /** Called with Jackrabbit's old three bits: read, write, remove. */
    @Override
    @SuppressWarnings("deprecation") // Jackrabbit itself still asks in these.
    public boolean isGranted(final ItemId id, final int permissions) throws RepositoryException {
        if (user.permissions().isEmpty()) {
            return true;
        }
        int bits = (permissions & READ) != 0 ? Permissions.READ : 0;
        bits |= (permissions & WRITE) != 0 ? Permissions.SET : 0;
        bits |= (permissions & REMOVE) == 0 ? 0 : id.denotesNode() ? Permissions.REMOVE : Permissions.SET;
        return allows(node(hierarchy.getPath(id), id), bits);
    }

    @Override
    public boolean isGranted(final Path path, final int permissions) throws RepositoryException {
        if (user.permissions().isEmpty()) {
            return true;
        }
        if ((permissions & ~KNOWN) != 0) {
            return false;
        }
        if ((permissions & PROPERTY_CHANGE) != 0 && !allows(path.getAncestor(1), Permissions.SET)) {
            return false;
        }
        if ((permissions & Permission.READ) != 0 && !allows(readable(path), Permissions.READ)) {
            return false;
        }
        return allows(path, bits(permissions));
    }

    @Override
    public boolean isGranted(final Path parent, final Name child, final int permissions) throws RepositoryException {
        return user.permissions().isEmpty()
                || isGranted(PathFactoryImpl.getInstance().create(parent, child, true), permissions);
    }

    @Override
    public boolean canRead(final Path path, final ItemId id) throws RepositoryException {
        if (user.permissions().isEmpty()) {
            return true;
        }
        if (id == null) {
            return allows(readable(path), Permissions.READ);
        }
        return allows(node(path == null ? hierarchy.getPath(id) : path, id), Permissions.READ);
    }

    @Override
    public boolean hasPrivileges(final String path, final Privilege[] privileges) throws RepositoryException {
        return user.permissions().isEmpty() ? super.hasPrivileges(path, privileges) : refuse();
    }

    @Override
    public boolean hasPrivileges(
            final String path, final Set<Principal> principals, final Privilege[] privileges)
            throws RepositoryException {
        return refuse();
    }

    @Override
    public Privilege[] getPrivileges(final String path) throws RepositoryException {
        return user.permissions().isEmpty() ? super.getPrivileges(path) : refuse();
    }

    @Override
    public Privilege[] getPrivileges(final String path, final Set<Principal> principals) throws RepositoryException {
        return refuse();
    }

    private static <T> T refuse() throws RepositoryException {
        throw new UnsupportedRepositoryOperationException(
                "permissions are kept in roles, not as JCR privileges: ask with Session.hasPermission");
    }

    private static Path node(final Path item, final ItemId id) throws RepositoryException {
        return id.denotesNode() ? item : item.getAncestor(1);
    }

    /** The node that decides whether the item at that path may be read. */
    private Path readable(final Path path) throws RepositoryException {
        final boolean property = !path.denotesRoot() && hierarchy.resolveNodePath(path) == null;
        return property ? path.getAncestor(1) : path;
    }

    private static int bits(final int permissions) {
        return ((permissions & Permission.ADD_NODE) != 0 ? Permissions.ADD : 0)
                | ((permissions & Permission.REMOVE_NODE) != 0 ? Permissions.REMOVE : 0)
                | ((permissions & NODE_CHANGE) != 0 ? Permissions.SET : 0);
    }

    private boolean allows(final Path node, final int bits) throws RepositoryException {
        return bits == 0 || user.permissions().orElseThrow().allows(workspace, resolver.getJCRPath(node), bits);
    }
}
