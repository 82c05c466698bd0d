package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.editing.pages.Outcome;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PartMoves;
import dk.gladsaxe.ledelse.embedded.editing.pages.Step;
import dk.gladsaxe.ledelse.embedded.editing.pages.Undoing;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Publishing;
import dk.gladsaxe.ledelse.embedded.pages.PageDrawing;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page editor: the real page in a frame, and its areas and components as a list in which everything can be done. */
public final class EditorScreen implements Screen {

    private final PageReading reading;
    private final PageDrawing drawing;
    private final PartMoves moves;
    private final Undoing undoing;
    private final Publishing publishing;
    private final ComponentForms forms;

    public EditorScreen(final PageReading reading, final PageDrawing drawing, final PartEditing parts,
            final PartMoves moves, final Undoing undoing, final Publishing publishing, final FormDialog dialog) {
        this.reading = reading;
        this.drawing = drawing;
        this.moves = moves;
        this.undoing = undoing;
        this.publishing = publishing;
        this.forms = new ComponentForms(parts, dialog);
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final String screen = String.join("/", visit.segments());
        if (!List.of("pages/edit", "pages/edit/do", "pages/component").contains(screen)) {
            return false;
        }
        final Optional<PageNode> page = visit.parameter("path").flatMap(path -> reading.page(visit, path));
        if (page.isEmpty()) {
            return false;
        }
        final EditedPage edited = EditedPage.of(visit, page.get(), drawing);
        switch (screen) {
            case "pages/component":
                return forms.handle(visit, edited);
            case "pages/edit/do":
                return visit.post() && act(visit, edited);
            default:
                show(visit, edited);
                return true;
        }
    }

    private void show(final Visit visit, final EditedPage edited) throws IOException {
        final PageNode page = edited.page();
        final Frame frame = Frame.of(visit, page.path());
        final Optional<Step> step = undoing.next(page.path(), visit.user());
        final Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("areas", edited.areas());
        model.put("problem", edited.problem());
        model.put("revision", moves.revision(page.path(), visit.user()).map(Revision::id).orElse(""));
        model.put("frame", frame);
        model.put("rows", new Rows(visit, publishing));
        model.put("undo", step.map(each -> visit.texts().of("pages.undo." + each.kind().key(),
                Answers.named(new Templates(visit).title(each.template()), each.title()))));
        model.put("to", new PageAddresses());
        visit.show("pages/edit", model);
    }

    private boolean act(final Visit visit, final EditedPage edited) {
        final Optional<PartView> part = visit.parameter("node").flatMap(edited::part).filter(each -> !each.area());
        final String action = visit.parameter("action").orElse("");
        final String editor = new PageAddresses().page("edit", edited.page().path());
        final boolean undo = action.equals("undo");
        if (part.isEmpty() && !undo) {
            visit.redirect(editor, Answers.failed(visit, "pages.overtaken"));
            return true;
        }
        visit.redirect(editor + part.map(each -> "#part-" + focus(edited, each, action)).orElse(""),
                Attempt.of(visit, () -> undo
                        ? Answers.of(visit, undoing.undo(edited.page().path(), visit.user()), "pages.done.undone")
                        : done(visit, edited, part.get(), action)));
        return true;
    }

    /** Where the person goes on: with the component, or with its area when it is gone. */
    private static String focus(final EditedPage edited, final PartView part, final String action) {
        return action.equals("delete") ? edited.area(part.parent()).map(PartView::id).orElse("") : part.id();
    }

    private Flash done(final Visit visit, final EditedPage edited, final PartView part, final String action) {
        final String page = edited.page().path();
        final Revision expected = new Revision(visit.parameter("revision").orElse(""));
        final String name = Answers.named(part.label(), part.title());
        final Optional<PartView> area = visit.parameter("area").flatMap(edited::area);
        if (action.equals("delete") && part.may().delete()) {
            return Answers.of(visit, moves.delete(page, part.path(), part.room(), expected, visit.user()),
                    "pages.done.removed", name);
        } else if (List.of("up", "down").contains(action) && part.may().move()) {
            return Answers.of(visit, moves.shift(page, part.path(), action.equals("up"), expected, visit.user()),
                    "pages.done.moved", name);
        } else if (action.equals("move") && part.may().move() && area.isPresent()) {
            final Outcome moved = moves.move(page, part.path(), area.get().path(),
                    visit.parameter("before").filter(before -> !before.isEmpty()),
                    area.get().room(), part.room(), expected, visit.user());
            return Answers.of(visit, moved, "pages.done.moved", name);
        }
        return Answers.failed(visit, "pages.unknown");
    }
}
