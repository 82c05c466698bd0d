package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.detail.DraftOffer.Difference;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Draft;
import dk.gladsaxe.ledelse.embedded.editing.drafts.DraftKey;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Drafts;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Submission;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What was written and not saved, for the person who wrote it. Safe for use by several threads. */
final class DraftOffers {

    /** Of what is no item yet. */
    private static final int MOST = 3;

    private final Drafts drafts;
    private final Targets targets;
    private final ZoneId zone;

    /** @param zone where the editors are, which decides what time it was for them */
    DraftOffers(final Drafts drafts, final Indexes indexes, final ZoneId zone) {
        this.drafts = drafts;
        this.targets = new Targets(indexes);
        this.zone = zone;
    }

    /** The draft that the person takes up with this visit. */
    Optional<Draft> takenUp(final Visit visit, final ContentApp app) {
        return visit.post() ? Optional.empty() : visit.parameter("draft").flatMap(DraftKey::of)
                .flatMap(key -> drafts.find(app.workspace(), key, visit.user()))
                .filter(draft -> draft.app().equals(app.name()));
    }

    /** What a draft would fill a form with. */
    Group values(final Visit visit, final ItemKind kind, final Draft draft) {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        return new Cleaning(languages).clean(
                kind.form(), new Submission(draft.parameters(), languages).values(kind.form()));
    }

    /** That of an item, when it holds something else than what is stored. */
    List<DraftOffer> ofItem(final Visit visit, final ContentApp app, final String id, final ItemKind kind,
            final Group stored) {
        return DraftKey.of(id).flatMap(key -> drafts.find(app.workspace(), key, visit.user()))
                .map(draft -> offer(visit, app, draft, kind, stored, app.path(id)))
                .filter(offer -> !offer.differences().isEmpty()).stream().toList();
    }

    /** Those of what is no item yet, the newest first. */
    List<DraftOffer> begun(final Visit visit, final ContentApp app, final ItemKind kind) {
        return drafts.begun(app.workspace(), app.name(), visit.user()).stream()
                .map(draft -> offer(visit, app, draft, kind, Defaults.of(kind), app.path() + "/new"))
                .filter(offer -> !offer.differences().isEmpty()).limit(MOST).toList();
    }

    private DraftOffer offer(final Visit visit, final ContentApp app, final Draft draft, final ItemKind kind,
            final Group stored, final String form) {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final Group values = values(visit, kind, draft);
        final List<Difference> differences = new ArrayList<>();
        for (final Field field : kind.fields()) {
            for (final String property : languages.properties(field)) {
                final String before = text(field, stored.get(property));
                final String after = text(field, values.get(property));
                if (!before.equals(after)) {
                    differences.add(new Difference(property.equals(field.name()) ? field.common().label()
                            : field.common().label() + " (" + property.substring(field.name().length() + 1) + ")",
                            before, after));
                }
            }
        }
        return new DraftOffer(time(visit, draft.at()), differences,
                visit.address(form + "?draft=" + draft.key().text()),
                visit.address(app.path() + "/drafts/" + draft.key().text() + "/discard"));
    }

    /** As people read it: what is referred to by its title, formatted text without its marks. */
    private String text(final Field field, final Optional<Value> value) {
        return value.map(each -> ConflictPage.flat("", each).values().stream()
                .map(text -> field instanceof Field.Rich ? Jsoup.parse(text).text() : named(field, text))
                .collect(Collectors.joining("\n"))).orElse("");
    }

    private String named(final Field field, final String text) {
        final Field each = field instanceof Field.Multi multi ? multi.field() : field;
        return each instanceof Field.Link link
                ? targets.named(link.workspace(), text).map(Input.Choice::label).orElse(text) : text;
    }

    private String time(final Visit visit, final Instant at) {
        final ZonedDateTime then = at.atZone(zone);
        final boolean today = then.toLocalDate().equals(LocalDate.now(zone));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d. MMMM HH:mm", visit.texts().locale()).format(then);
    }
}
