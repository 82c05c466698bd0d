package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds up what roles grant: a {@code mgnl:role} has child nodes {@code acl_<workspace>} and {@code acl_uri}, whose
 * children have {@code path} and {@code permissions}. For one thread.
 */
public final class AccessLists {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLists.class);
    private static final String ACL = "acl_";

    private final Map<String, List<AccessRule>> workspaces = new HashMap<>();
    private final List<AccessRule> uris = new ArrayList<>();

    AccessLists() {
    }

    /** What one role grants. */
    public static RolePermissions of(final Node role) throws RepositoryException {
        final AccessLists lists = new AccessLists();
        lists.add(role);
        return lists.sum();
    }

    void add(final Node role) throws RepositoryException {
        for (final Node list : JcrUtils.getChildNodes(role, ACL + "*")) {
            final String target = list.getName().substring(ACL.length());
            rules(list, target.equals("uri")
                    ? uris : workspaces.computeIfAbsent(target, workspace -> new ArrayList<>()));
        }
    }

    RolePermissions sum() {
        return new RolePermissions(workspaces, uris);
    }

    private static void rules(final Node list, final List<AccessRule> rules) throws RepositoryException {
        for (final Node entry : JcrUtils.getChildNodes(list)) {
            if (entry.hasProperty("path") && entry.hasProperty("permissions")) {
                rules.add(AccessRule.of(
                        entry.getProperty("path").getString(), (int) entry.getProperty("permissions").getLong()));
            } else {
                LOG.warn("{} has no path or no permissions and grants nothing.", entry.getPath());
            }
        }
    }
}
