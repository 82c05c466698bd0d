package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.authoring.pages.EditorScreen;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PageForms;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PageReading;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PagesScreen;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PreviewScreen;
import dk.gladsaxe.ledelse.embedded.dam.AssetHandler;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartMoves;
import dk.gladsaxe.ledelse.embedded.editing.pages.SharedPreviews;
import dk.gladsaxe.ledelse.embedded.editing.pages.Sharing;
import dk.gladsaxe.ledelse.embedded.editing.pages.Undoing;
import dk.gladsaxe.ledelse.embedded.pages.PageDrawing;
import dk.gladsaxe.ledelse.embedded.previews.PreviewDoor;
import dk.gladsaxe.ledelse.embedded.staticfiles.ResourceHandler;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.time.Clock;
import java.util.List;

/** Puts the screens of pages together, and the door to what was shared of them. */
final class PageScreens {

    private PageScreens() {
    }

    static List<Screen> of(final RunningInstance author, final StoredValues stored, final Operations operations,
            final FormDialog dialog, final Editorial editorial) {
        final PageReading reading = new PageReading(stored);
        final PageEditing editing = new PageEditing(operations, stored);
        final PartEditing parts = new PartEditing(operations, stored);
        final Sharing sharing = new Sharing(operations);
        return List.of(
                new EditorScreen(reading, new PageDrawing(author.renderer()), parts, new PartMoves(operations),
                        new Undoing(operations), editorial.publishing(), dialog),
                new PreviewScreen(reading, sharing),
                new PagesScreen(reading, editing, editorial,
                        new PageForms(reading, editing, parts, dialog)));
    }

    static Handler door(final RunningInstance author) {
        return new PreviewDoor(new SharedPreviews(author.workspaces(), Clock.systemUTC()),
                new PageDrawing(author.renderer()), author.users()::find, new ResourceHandler(), new AssetHandler());
    }
}
