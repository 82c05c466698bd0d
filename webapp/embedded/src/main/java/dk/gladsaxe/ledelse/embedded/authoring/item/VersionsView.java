package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen.Place;
import dk.gladsaxe.ledelse.embedded.editing.versions.Version;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The versions of an item: who made them, what tells any two apart, and a way back to one. */
final class VersionsView implements ItemScreen.View {

    private static final String VIEW = "versions";

    private final Editorial editorial;
    private final States states;

    VersionsView(final Editorial editorial, final States states) {
        this.editorial = editorial;
        this.states = states;
    }

    /**
     * A version as the page shows it.
     *
     * @param action what was done, in the person's language
     * @param older  number of the version before it; 0 for none
     */
    public record Line(long number, String at, String user, String action, String title, boolean published, long older) {
    }

    @Override
    public boolean handle(final Visit visit, final Place place) throws IOException {
        final List<Version> versions = editorial.versions().list(place.item(), visit.user());
        if (visit.post()) {
            return place.rest().size() == 2 && place.rest().get(1).equals("restore")
                    && restore(visit, place, versions, place.rest().get(0));
        } else if (place.rest().equals(List.of("compare"))) {
            return compare(visit, place, versions);
        } else if (!place.rest().isEmpty()) {
            return false;
        }
        final Map<String, Object> model = place.model(VIEW);
        model.put("versions", IntStream.range(0, versions.size())
                .mapToObj(i -> line(visit, versions.get(i), i + 1 < versions.size() ? versions.get(i + 1).number() : 0))
                .toList());
        visit.show("item/versions", model);
        return true;
    }

    private static Line line(final Visit visit, final Version version, final long older) {
        return new Line(version.number(), version.at().equals(Instant.EPOCH) ? "" : Moments.text(visit.texts(), version.at()),
                version.user(), visit.texts().of("audit.action." + version.action()), version.title(),
                version.published(), older);
    }

    private boolean restore(final Visit visit, final Place place, final List<Version> versions, final String number) {
        final Optional<Version> version = named(versions, number);
        version.ifPresent(found -> visit.redirect(place.app().path(place.item().id()), Attempt.of(visit, () ->
                editorial.versions().restore(place.item(), found.number(), visit.user())
                        ? Attempt.done(visit, "item.versions.restored", found.number())
                        : new Flash(Flash.Kind.FAILED, visit.texts().of("item.gone")))));
        return version.isPresent();
    }

    private boolean compare(final Visit visit, final Place place, final List<Version> versions) throws IOException {
        final Optional<Version> from = named(versions, visit.parameter("from").orElse(""));
        final Optional<Version> to = named(versions, visit.parameter("to").orElse(""));
        if (from.isEmpty() || to.isEmpty()) {
            visit.redirect(place.path(VIEW), new Flash(Flash.Kind.WARNING, visit.texts().of("item.versions.choose")));
            return true;
        }
        final boolean turned = from.get().number() > to.get().number();
        final Version older = turned ? to.get() : from.get();
        final Version newer = turned ? from.get() : to.get();
        final Optional<Group> before = states.version(visit, place.app(), place.item(), older.number());
        final Optional<Group> after = states.version(visit, place.app(), place.item(), newer.number());
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        final Map<String, Object> model = place.model(VIEW);
        model.put("heading", visit.texts().of("item.versions.compared", older.number(), newer.number()));
        model.put("left", name(visit, older));
        model.put("right", name(visit, newer));
        model.put("differences", states.differences(visit, place.app(), before.get(), after.get()));
        visit.show("item/compare", model);
        return true;
    }

    private static String name(final Visit visit, final Version version) {
        return visit.texts().of("item.versions.name", version.number(), version.at().equals(Instant.EPOCH)
                ? "" : Moments.text(visit.texts(), version.at()), version.user());
    }

    private static Optional<Version> named(final List<Version> versions, final String number) {
        return versions.stream().filter(version -> String.valueOf(version.number()).equals(number)).findFirst();
    }
}
