package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PageForms;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PageReading;
import dk.gladsaxe.ledelse.embedded.authoring.pages.PagesScreen;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PagePublishing;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import java.util.List;

/** Puts the screens of pages together. */
final class PageScreens {

    private PageScreens() {
    }

    static List<Screen> of(final StoredValues stored, final ItemEditing items, final Operations operations,
            final FormDialog dialog, final Publisher publisher) {
        final PageReading reading = new PageReading(stored);
        final PageEditing editing = new PageEditing(operations, stored);
        return List.of(new PagesScreen(reading, editing, new PagePublishing(publisher, operations),
                new PageForms(reading, editing, items, dialog)));
    }
}
