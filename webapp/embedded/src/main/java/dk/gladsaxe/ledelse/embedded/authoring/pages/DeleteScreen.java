package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Says what goes along before a page goes into the bin. */
final class DeleteScreen {

    private final PageReading reading;
    private final PageEditing editing;

    DeleteScreen(final PageReading reading, final PageEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    void handle(final Visit visit, final PageNode page) throws IOException {
        if (visit.post()) {
            final String above = reading.page(visit, page.parent())
                    .map(parent -> new PageAddresses().row(parent.id())).orElse(PageAddresses.TREE);
            try {
                visit.redirect(above, Answers.of(
                        visit, editing.delete(page.path(), visit.user()), "pages.done.deleted", page.title()));
            } catch (final Refused e) {
                visit.redirect(above, Answers.failed(visit, "pages.refused"));
            }
            return;
        }
        final Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("below", PageReading.flat(page.children()));
        model.put("published", new Rows(visit).published(page));
        model.put("to", new PageAddresses());
        visit.show("pages/delete", model);
    }
}
