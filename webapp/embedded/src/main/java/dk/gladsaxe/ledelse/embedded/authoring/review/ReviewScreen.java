package dk.gladsaxe.ledelse.embedded.authoring.review;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemLine;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for publication, what came back, and what is planned. Safe for use by several threads. */
public final class ReviewScreen implements Screen {

    private static final int PLACE = 20;

    private final Editorial editorial;

    public ReviewScreen(final Editorial editorial) {
        this.editorial = editorial;
    }

    /** A request or a plan as the page shows it. */
    public record Line(ItemLine item, String href, String user, boolean own, String at, String comment, String answer,
            String answeredBy, String what, String failure) {
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of(new NavEntry("/review", "review.nav", PLACE));
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (visit.post() || !visit.segments().equals(List.of("review"))) {
            return false;
        }
        final List<ContentApp> apps = ContentApp.all(visit);
        final List<String> workspaces = apps.stream().map(ContentApp::workspace).distinct().toList();
        final List<Line> waiting = new ArrayList<>();
        final List<Line> returned = new ArrayList<>();
        for (final Request request : editorial.requests().all(workspaces, visit.user())) {
            final List<Line> where = request.waits() ? waiting : returned;
            if (request.waits() || request.user().equals(visit.user().name())) {
                line(visit, request).ifPresent(where::add);
            }
        }
        final Map<String, Object> model = new HashMap<>();
        model.put("waiting", waiting);
        model.put("returned", returned);
        model.put("plans", editorial.schedule().all(workspaces).stream()
                .flatMap(plan -> line(visit, plan).stream()).toList());
        model.put("publisher", apps.stream().anyMatch(app -> app.publishable(visit.user())));
        visit.show("review/review", model);
        return true;
    }

    private Optional<Line> line(final Visit visit, final Request request) {
        return item(visit, request.item()).map(item -> new Line(item,
                item.href() + (request.waits() ? "/request" : ""), request.user(),
                request.user().equals(visit.user().name()), Moments.text(visit.texts(), request.at()),
                request.comment(), request.answer().map(Request.Answer::comment).orElse(""),
                request.answer().map(Request.Answer::user).orElse(""), "", ""));
    }

    private Optional<Line> line(final Visit visit, final Plan plan) {
        return item(visit, plan.item()).map(item -> new Line(item, item.href() + "/schedule", plan.user(),
                plan.user().equals(visit.user().name()), Moments.text(visit.texts(), plan.at()), "", "", "",
                plan.what().key(), plan.failure()));
    }

    private Optional<ItemLine> item(final Visit visit, final ItemRef ref) {
        return editorial.usage().find(ref).flatMap(found -> ItemLine.of(visit, List.of(found)).stream().findFirst());
    }
}
