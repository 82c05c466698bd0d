package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.pages.PageDrawing;
import dk.gladsaxe.ledelse.embedded.rendering.Mode;
import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page with what can be edited on it, as the page itself marks it when it is drawn for editors.
 *
 * @param problem why the page cannot be drawn; then nothing on it can be edited
 */
record EditedPage(PageNode page, List<PartView> areas, Optional<String> problem) {

    EditedPage {
        areas = List.copyOf(areas);
    }

    static EditedPage of(final Visit visit, final PageNode page, final PageDrawing drawing) {
        final Optional<PageAddress> address = PageAddress.of(page.path());
        if (address.isEmpty() || page.template().isEmpty()) {
            return new EditedPage(page, List.of(), Optional.of(visit.texts().of("pages.edit.noTemplate")));
        }
        try {
            final String html = drawing.draw(visit.exchange(), address.get(), Mode.EDIT,
                    visit.instance().definitions().site().defaultLocale(), Map.of()).html();
            return new EditedPage(page, new Parts(visit, page.path()).of(Marked.areas(html)), Optional.empty());
        } catch (final RenderingFailure e) {
            return new EditedPage(page, List.of(), Optional.of(e.getMessage()));
        }
    }

    /** The area at that path, with what it takes. */
    Optional<PartView> area(final String path) {
        return areas.stream().flatMap(PartView::all).filter(part -> part.area() && part.path().equals(path)).findFirst();
    }

    /** The component or area at that path. */
    Optional<PartView> part(final String path) {
        return areas.stream().flatMap(PartView::all).filter(part -> part.path().equals(path)).findFirst();
    }
}
