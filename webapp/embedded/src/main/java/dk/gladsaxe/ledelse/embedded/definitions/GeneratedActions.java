package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.List;
import java.util.Map;

/** The actions of an app that is generated from a content type; every Magnolia has labels for them. */
public final class GeneratedActions {

    /** Those of the browser, whose own types a file need not repeat. */
    static final List<String> BROWSER = List.of("addFolder", "editFolder", "confirmDeleteFolder", "delete",
            "rename", "activate", "activateRecursive", "deactivate", "export", "import", "restorePreviousVersion",
            "activateDeleted", "confirmDeletion", "showVersions", "restoreVersion", "move", "duplicate", "addItem",
            "editItem");

    /** Those of the detail view, with their types. */
    static final Map<String, String> DETAIL = Map.of("commit", "commitAction", "cancel", "closeAction");

    private GeneratedActions() {
    }

    /** Whether an action of that name is generated in some view. */
    public static boolean include(final String action) {
        return BROWSER.contains(action) || DETAIL.containsKey(action);
    }
}
