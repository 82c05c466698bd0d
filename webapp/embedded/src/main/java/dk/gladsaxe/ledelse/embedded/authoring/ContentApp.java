package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.definitions.AppDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.publishing.DefinedRights;
import dk.gladsaxe.ledelse.embedded.forms.FormReader;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;

/**
 * A content app as a person meets it: its definition, its type of content and its labels in the person's language.
 *
 * @param label what the app is called
 */
public record ContentApp(AppDefinition definition, ContentTypeDefinition contentType, String label) {

    /** By the generated app's convention (formats, section 1.4). */
    public static final String NAME_PROPERTY = "name";

    /** The app of that name, when there is one and one of the person's roles opens it. */
    public static Optional<ContentApp> find(final Visit visit, final String name) {
        final Definitions definitions = visit.instance().definitions();
        return definitions.app(name)
                .filter(app -> app.roles().stream().anyMatch(visit.user().roles()::contains))
                .flatMap(app -> app.contentType().flatMap(definitions::contentType)
                        .map(type -> new ContentApp(app, type, label(visit, app))));
    }

    /** All apps that the person may open. */
    public static List<ContentApp> all(final Visit visit) {
        return visit.instance().definitions().apps().stream()
                .flatMap(app -> find(visit, app.name()).stream()).toList();
    }

    /** The app whose items lie in that workspace, when the person may open it. */
    public static Optional<ContentApp> ofWorkspace(final Visit visit, final String workspace) {
        return all(visit).stream().filter(app -> app.workspace().equals(workspace)).findFirst();
    }

    public String name() {
        return definition.name();
    }

    public String workspace() {
        return contentType.workspace();
    }

    /** Where its list is, below the root of the interface. */
    public String path() {
        return "/apps/" + name();
    }

    /** Where an item of it is edited, below the root of the interface. */
    public String path(final String id) {
        return path() + "/items/" + id;
    }

    /** What its form edits, with labels in the person's language. */
    public ItemKind kind(final Visit visit) {
        return new ItemKind(workspace(), contentType.model().nodeType(), NAME_PROPERTY,
                new FormReader(visit.instance().definitions().messages(), visit.texts().locale()).app(definition));
    }

    /** Whether the app's action that publishes is open to one of the user's roles; to all who open the app if it says nothing. */
    public boolean publishable(final User user) {
        return DefinedRights.allows(definition, user);
    }

    private static String label(final Visit visit, final AppDefinition app) {
        return visit.label(app.label().orElse(app.name() + ".app.label"));
    }
}
