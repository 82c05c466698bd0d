package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageTree;
import dk.gladsaxe.ledelse.embedded.editing.pages.Translations;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages for the person of a visit. Safe for use by several threads. */
public final class PageReading {

    private final StoredValues stored;

    public PageReading(final StoredValues stored) {
        this.stored = stored;
    }

    /** The topmost pages that the person may see. */
    List<PageNode> all(final Visit visit) {
        return tree(visit).all();
    }

    /** The page at that path, when the person may see it and it does not lie in the bin. */
    Optional<PageNode> page(final Visit visit, final String path) {
        return tree(visit).page(path);
    }

    /** Every page once, each before those below it. */
    static List<PageNode> flat(final List<PageNode> pages) {
        final List<PageNode> flat = new ArrayList<>();
        pages.forEach(page -> {
            flat.add(page);
            flat.addAll(flat(page.children()));
        });
        return flat;
    }

    private PageTree tree(final Visit visit) {
        return new PageTree(visit.exchange().session(PageEditing.WEBSITE), new Translations(
                Languages.of(visit.instance().definitions().site()), stored, new Templates(visit)::formOf));
    }
}
