package dk.gladsaxe.ledelse.embedded.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The permissions that the access control lists of all of a user's roles add up to.
 *
 * @param workspaces rules by workspace
 * @param uris       rules for addresses
 */
public record RolePermissions(Map<String, List<AccessRule>> workspaces, List<AccessRule> uris) implements Permissions {

    /** Nothing is allowed. */
    public static final RolePermissions NONE = new RolePermissions(Map.of(), List.of());

    public RolePermissions {
        workspaces = workspaces.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        uris = List.copyOf(uris);
    }

    @Override
    public boolean allows(final String workspace, final String path, final int bits) {
        return (AccessRule.decide(workspaces.getOrDefault(workspace, List.of()), path) & bits) == bits;
    }

    @Override
    public boolean allowsUri(final String uri, final boolean write) {
        final int wanted = write ? AccessRule.ALL : READ;
        return (AccessRule.decide(uris, uri) & wanted) == wanted;
    }
}
