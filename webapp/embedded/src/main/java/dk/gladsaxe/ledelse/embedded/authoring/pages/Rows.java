package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Publishing;
import java.util.List;
import java.util.Map;

/** What the tree shows of each page. For one visit. */
public final class Rows {

    private final Visit visit;
    private final Publishing publishing;
    private final Templates templates;

    Rows(final Visit visit, final Publishing publishing) {
        this.visit = visit;
        this.publishing = publishing;
        this.templates = new Templates(visit);
    }

    /** What its template is called. */
    public String template(final PageNode page) {
        return templates.title(page.template());
    }

    /** A few words for each language that texts are missing in. */
    public List<String> missing(final PageNode page) {
        return page.missing().entrySet().stream().filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.comparingByKey((one, other) -> one.toString().compareTo(other.toString())))
                .map(each -> visit.texts().of("pages.missing",
                        each.getKey().getDisplayLanguage(visit.texts().locale()), each.getValue())).toList();
    }

    public boolean publishable(final PageNode page) {
        return page.mayChange() && publishing.allowed(PageEditing.WEBSITE, page.path(), visit.user());
    }

    /** Whether visitors have it in some version. */
    public static boolean published(final PageNode page) {
        return page.status() != ItemStatus.DRAFT;
    }
}
