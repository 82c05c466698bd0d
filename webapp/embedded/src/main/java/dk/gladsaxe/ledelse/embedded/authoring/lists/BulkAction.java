package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import java.io.IOException;
import java.util.List;

/** Something that can be done to several items of a list at once. Safe for use by several threads. */
public interface BulkAction {

    /** Stands in the form and in message keys ({@code lists.action.<name>}). */
    String name();

    /** Whether the person may do it to items of that app at all. */
    boolean open(Visit visit, ContentApp app);

    /**
     * Answers the visit: does it to those items and sends the browser back with a word on how it went, or first asks what
     * there is to decide.
     *
     * @param back the list, below the root of the interface
     */
    void run(Visit visit, ContentApp app, List<String> ids, String back) throws IOException;
}
