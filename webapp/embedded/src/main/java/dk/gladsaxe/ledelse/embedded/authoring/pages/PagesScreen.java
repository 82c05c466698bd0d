package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.pages.Outcome;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.publishing.NotPublishable;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of pages, and what is done to a page as a whole. */
public final class PagesScreen implements Screen {

    private static final int PLACE = 20;

    private final PageReading reading;
    private final PageEditing editing;
    private final Editorial editorial;
    private final PageForms forms;
    private final MoveScreen moving;
    private final DeleteScreen deleting;

    public PagesScreen(final PageReading reading, final PageEditing editing, final Editorial editorial,
            final PageForms forms) {
        this.reading = reading;
        this.editing = editing;
        this.editorial = editorial;
        this.forms = forms;
        this.moving = new MoveScreen(reading, editing);
        this.deleting = new DeleteScreen(reading, editorial);
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return user.permissions().allows(PageEditing.WEBSITE, "/", Permissions.READ)
                ? List.of(new NavEntry(PageAddresses.TREE, "pages.nav", PLACE)) : List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (!visit.under("pages") || visit.segments().size() > 2) {
            return false;
        }
        final String screen = visit.segments().size() == 1 ? "" : visit.segments().get(1);
        final Optional<PageNode> page = visit.parameter("path").flatMap(path -> reading.page(visit, path));
        if (screen.isEmpty() && !visit.post()) {
            show(visit);
        } else if (screen.equals("new")) {
            return forms.create(visit);
        } else if (page.isEmpty()) {
            return false;
        } else if (screen.equals("properties")) {
            return forms.properties(visit, page.get());
        } else if (screen.equals("move")) {
            moving.handle(visit, page.get());
        } else if (screen.equals("delete")) {
            deleting.handle(visit, page.get());
        } else if (screen.equals("do") && visit.post()) {
            act(visit, page.get());
        } else {
            return false;
        }
        return true;
    }

    private void show(final Visit visit) throws IOException {
        final Map<String, Object> model = new HashMap<>();
        model.put("pages", reading.all(visit));
        model.put("rows", new Rows(visit, editorial.publishing()));
        model.put("to", new PageAddresses());
        model.put("mayCreate", visit.user().permissions().allows(PageEditing.WEBSITE, "/", Permissions.ADD));
        visit.show("pages/tree", model);
    }

    private void act(final Visit visit, final PageNode page) {
        final String back = visit.parameter("back").filter("edit"::equals).isPresent()
                ? new PageAddresses().page("edit", page.path()) : new PageAddresses().row(page.id());
        visit.redirect(back, Attempt.of(visit, () -> {
            try {
                return done(visit, page, visit.parameter("action").orElse(""));
            } catch (final NotPublishable e) {
                return Answers.failed(visit, "pages.notPublishable");
            }
        }));
    }

    private Flash done(final Visit visit, final PageNode page, final String action) {
        final User user = visit.user();
        final Outcome done = new Outcome.Done(page.path());
        return switch (action) {
            case "up", "down" -> Answers.of(visit, editing.shift(page.path(), action.equals("up"), user),
                    "pages.done.moved", page.title());
            case "duplicate" -> Answers.of(visit, editing.duplicate(
                    page.path(), visit.texts().of("pages.copy"), user), "pages.done.duplicated", page.title());
            case "publish" -> {
                editorial.publishing().publish(refs(List.of(page)), user);
                yield Answers.of(visit, done, "pages.done.published", page.title());
            }
            case "publishTree" -> {
                editorial.publishing().publish(refs(PageReading.flat(List.of(page))), user);
                yield Answers.of(visit, done, "pages.done.publishedTree", page.title());
            }
            case "unpublish" -> {
                editorial.publishing().unpublish(refs(List.of(page)), user);
                yield Answers.of(visit, done, "pages.done.unpublished", page.title());
            }
            default -> Answers.failed(visit, "pages.unknown");
        };
    }

    private static List<ItemRef> refs(final List<PageNode> pages) {
        return pages.stream().map(page -> new ItemRef(PageEditing.WEBSITE, page.id())).toList();
    }
}
