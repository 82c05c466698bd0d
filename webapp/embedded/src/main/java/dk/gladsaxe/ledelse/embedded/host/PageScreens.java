package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.pages.EditorScreen;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PageForms;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PageReading;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PagesScreen;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PagePublishing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartMoves;
import dk.gladsaxe.ledelse.embedded.editing.pages.Undoing;
import dk.gladsaxe.ledelse.embedded.pages.PageDrawing;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import java.util.List;

/** Puts the screens of pages together. */
final class PageScreens {

    private PageScreens() {
    }

    static List<Screen> of(final StoredValues stored, final Operations operations, final FormDialog dialog,
            final Publisher publisher, final PageRenderer renderer) {
        final PageReading reading = new PageReading(stored);
        final PageEditing editing = new PageEditing(operations, stored);
        final PartEditing parts = new PartEditing(operations, stored);
        return List.of(new EditorScreen(reading, new PageDrawing(renderer), parts, new PartMoves(operations),
                new Undoing(operations), dialog), new PagesScreen(reading, editing, new PagePublishing(publisher, operations),
                new PageForms(reading, editing, parts, dialog)));
    }
}
