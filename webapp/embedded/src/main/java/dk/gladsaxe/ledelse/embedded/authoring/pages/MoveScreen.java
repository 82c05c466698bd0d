package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageEditing;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives a page another name or another place. */
final class MoveScreen {

    private static final int UNPROCESSABLE = 422;
    /** What can stand in an address as it is, and be a node of JCR. */
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private final PageReading reading;
    private final PageEditing editing;

    MoveScreen(final PageReading reading, final PageEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    void handle(final Visit visit, final PageNode page) throws IOException {
        final String name = visit.parameter("name").map(String::strip).orElse(page.name());
        final String place = visit.parameter("place").orElse("");
        if (!visit.post()) {
            show(visit, page, name, place, "");
        } else if (!NAME.matcher(name).matches()) {
            show(visit, page, name, place, visit.texts().of("pages.move.badName"));
        } else {
            move(visit, page, name, place);
        }
    }

    private void move(final Visit visit, final PageNode page, final String name, final String place)
            throws IOException {
        final Target target = Target.of(place, page);
        final Optional<String> taken = reading.page(visit, Target.child(target.parent(), name))
                .filter(other -> !other.id().equals(page.id())).map(PageNode::name);
        if (taken.isPresent()) {
            show(visit, page, name, place, visit.texts().of("pages.nameTaken", name));
            return;
        }
        visit.redirect(new PageAddresses().row(page.id()), Attempt.of(visit, () -> Answers.of(visit,
                editing.move(page.path(), target.parent(), name, target.before(), visit.user()),
                "pages.done.moved", page.title())));
    }

    private void show(final Visit visit, final PageNode page, final String name, final String place,
            final String problem) throws IOException {
        final Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("name", name);
        model.put("place", place);
        model.put("problem", problem);
        model.put("targets", targets(visit, page));
        model.put("published", Rows.published(page));
        model.put("to", new PageAddresses());
        visit.show(problem.isEmpty() ? 200 : UNPROCESSABLE, "pages/move", model);
    }

    /** All pages but those that lie below it: it can stand before each, or last below each. */
    private List<PageNode> targets(final Visit visit, final PageNode page) {
        return PageReading.flat(reading.all(visit)).stream()
                .filter(each -> !(each.path() + "/").startsWith(page.path() + "/")).toList();
    }

    /** Where to: {@code below:<path>}, {@code before:<path>}, or empty for where it is. */
    private record Target(String parent, Optional<String> before) {

        static String child(final String parent, final String name) {
            return parent.equals("/") ? "/" + name : parent + "/" + name;
        }

        static Target of(final String place, final PageNode page) {
            final String path = place.substring(place.indexOf(':') + 1);
            if (place.startsWith("below:")) {
                return new Target(path, Optional.empty());
            } else if (place.startsWith("before:/")) {
                final int slash = path.lastIndexOf('/');
                return new Target(slash == 0 ? "/" : path.substring(0, slash), Optional.of(path));
            }
            return new Target(page.parent(), Optional.of(page.path()));
        }
    }
}
