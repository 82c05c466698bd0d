package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.pages.Outcome;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what goes along before a page goes into the bin. */
final class DeleteScreen {

    private static final int MOST_USERS = 20;

    private final PageReading reading;
    private final Editorial editorial;

    DeleteScreen(final PageReading reading, final Editorial editorial) {
        this.reading = reading;
        this.editorial = editorial;
    }

    void handle(final Visit visit, final PageNode page) throws IOException {
        if (visit.post()) {
            final String above = reading.page(visit, page.parent())
                    .map(parent -> new PageAddresses().row(parent.id())).orElse(PageAddresses.TREE);
            visit.redirect(above, Attempt.of(visit, () -> {
                final int deleted =
                        editorial.bin().delete(PageEditing.WEBSITE, List.of(page.id()), visit.user());
                return Answers.of(visit, deleted == 1 ? new Outcome.Done(page.path()) : new Outcome.Gone(),
                        "pages.done.deleted", page.title());
            }));
            return;
        }
        final Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("below", PageReading.flat(page.children()));
        model.put("users", users(visit, page));
        model.put("published", Rows.published(page));
        model.put("to", new PageAddresses());
        visit.show("pages/delete", model);
    }

    /** What refers to the page or to one below it, as far as the person may see it. */
    private List<String> users(final Visit visit, final PageNode page) {
        return editorial.usage().usedBy(PageReading.flat(List.of(page)).stream()
                        .map(each -> new ItemRef(PageEditing.WEBSITE, each.id())).toList()).stream()
                .filter(found -> visit.user().permissions()
                        .allows(found.workspace(), found.row().path(), Permissions.READ))
                .map(found -> found.row().title()).distinct().limit(MOST_USERS).toList();
    }
}
