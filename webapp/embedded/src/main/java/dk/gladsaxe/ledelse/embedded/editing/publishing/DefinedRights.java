package dk.gladsaxe.ledelse.embedded.editing.publishing;

import dk.gladsaxe.ledelse.embedded.definitions.AppDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.editing.PublishingRights;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who may publish, as the apps' definitions say. Safe for use by several threads. */
public final class DefinedRights implements PublishingRights {

    private static final List<String> ROLES =
            List.of("subApps", "browser", "actions", "activate", "availability", "access", "roles");

    private final Supplier<Definitions> definitions;

    /** @param definitions those of the moment */
    public DefinedRights(final Supplier<Definitions> definitions) {
        this.definitions = definitions;
    }

    /**
     * Whether the user may publish what lies in that workspace: the app of the workspace says so, and for a workspace
     * without an app any other one.
     */
    @Override
    public boolean allow(final User user, final String workspace) {
        final Definitions now = definitions.get();
        final List<AppDefinition> own =
                now.apps().stream().filter(app -> workspace(now, app).filter(workspace::equals).isPresent()).toList();
        return (own.isEmpty() ? now.apps().stream().filter(app -> workspace(now, app).isPresent()) : own.stream())
                .anyMatch(app -> allows(app, user));
    }

    /**
     * Whether the app's action that publishes is open to one of the user's roles; if it says nothing, to all who open
     * the app.
     */
    public static boolean allows(final AppDefinition app, final User user) {
        return roles(app.tree()).map(roles -> roles.values().stream().map(String::valueOf)
                .anyMatch(user.roles()::contains)).orElseGet(() -> app.roles().stream().anyMatch(user.roles()::contains));
    }

    private static Optional<String> workspace(final Definitions definitions, final AppDefinition app) {
        return app.contentType().flatMap(definitions::contentType).map(ContentTypeDefinition::workspace);
    }

    private static Optional<Map<?, ?>> roles(final Map<?, ?> tree) {
        Map<?, ?> here = tree;
        for (final String key : ROLES) {
            if (!(here.get(key) instanceof Map<?, ?> next)) {
                return Optional.empty();
            }
            here = next;
        }
        return Optional.of(here);
    }
}
