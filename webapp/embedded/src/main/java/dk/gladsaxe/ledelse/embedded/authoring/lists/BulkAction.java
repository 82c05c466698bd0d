package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import java.util.List;

/** Something that can be done to several items of a list at once. Safe for use by several threads. */
public interface BulkAction {

    /** Stands in the form and in message keys ({@code lists.action.<name>}). */
    String name();

    /** Whether the person may do it to items of that app at all. */
    boolean open(Visit visit, ContentApp app);

    /** Does it to those items, and says how it went. */
    Flash run(Visit visit, ContentApp app, List<String> ids);
}
