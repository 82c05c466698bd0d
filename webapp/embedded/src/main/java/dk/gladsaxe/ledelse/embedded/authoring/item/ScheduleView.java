package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen.Place;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans publication and its end at a time, and cancels what is planned. */
final class ScheduleView implements ItemScreen.View {

    private static final String VIEW = "schedule";
    private static final Duration SUGGESTED = Duration.ofDays(1);
    private static final int UNPROCESSABLE = 422;

    private final Editorial editorial;
    private final Clock clock;

    ScheduleView(final Editorial editorial, final Clock clock) {
        this.editorial = editorial;
        this.clock = clock;
    }

    @Override
    public boolean handle(final Visit visit, final Place place) throws IOException {
        if (place.rest().size() > 1 || !place.rest().isEmpty() && !place.rest().equals(List.of("cancel"))) {
            return false;
        } else if (!visit.post()) {
            show(visit, place, "", Moments.field(clock.instant().plus(SUGGESTED)), "publish");
            return place.rest().isEmpty();
        } else if (!place.bar().publisher()) {
            visit.redirect(place.path(VIEW), new Flash(Flash.Kind.FAILED, visit.texts().of("item.refused")));
            return true;
        }
        final Optional<Plan.What> what = what(visit.parameter("what").orElse(""));
        if (!place.rest().isEmpty()) {
            what.ifPresent(each -> visit.redirect(place.path(VIEW), Attempt.of(visit, () -> {
                editorial.schedule().cancel(place.item(), each, visit.user());
                return Attempt.done(visit, "item.schedule.cancelled");
            })));
            return what.isPresent();
        }
        plan(visit, place, what);
        return true;
    }

    private void plan(final Visit visit, final Place place, final Optional<Plan.What> what) throws IOException {
        final String field = visit.parameter("at").orElse("");
        final Optional<Instant> at = Moments.parsed(field);
        if (what.isEmpty() || at.isEmpty()) {
            show(visit, place, visit.texts().of("item.schedule.noTime"), field, visit.parameter("what").orElse(""));
        } else if (!at.get().isAfter(clock.instant())) {
            show(visit, place, visit.texts().of("item.schedule.past"), field, what.get().key());
        } else {
            visit.redirect(place.path(VIEW), Attempt.of(visit, () -> {
                editorial.schedule().plan(place.item(), what.get(), at.get(), visit.user());
                return Attempt.done(visit, "item.schedule.planned." + what.get().key(),
                        Moments.text(visit.texts(), at.get()));
            }));
        }
    }

    private void show(final Visit visit, final Place place, final String fault, final String at, final String what)
            throws IOException {
        if (place.rest().isEmpty()) {
            final Map<String, Object> model = place.model(VIEW);
            model.put("fault", fault);
            model.put("moment", at);
            model.put("what", what);
            visit.show(fault.isEmpty() ? 200 : UNPROCESSABLE, "item/schedule", model);
        }
    }

    private static Optional<Plan.What> what(final String key) {
        return Arrays.stream(Plan.What.values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
