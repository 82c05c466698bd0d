package dk.gladsaxe.ledelse.embedded.authoring.launcher;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.ListQuery;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts and finds from the indexes what the first page tells. Safe for use by several threads. */
final class Overview {

    private static final int RECENT = 8;

    private final Indexes indexes;

    Overview(final Indexes indexes) {
        this.indexes = indexes;
    }

    private record Changed(ContentApp app, Row row, Instant at) {
    }

    AppCard card(final Visit visit, final ContentApp app) {
        return new AppCard(app.path(), app.label(), count(visit, app, Optional.empty()),
                count(visit, app, Optional.of(ItemStatus.DRAFT)), count(visit, app, Optional.of(ItemStatus.CHANGED)));
    }

    List<Recent> recent(final Visit visit, final List<ContentApp> apps) {
        return apps.stream().flatMap(app -> changed(visit, app))
                .sorted(Comparator.comparing(Changed::at).reversed()).limit(RECENT)
                .map(each -> new Recent(each.app().path(each.row().id()), each.row().title(), each.app().label(),
                        each.row().status().key(), Moments.text(visit.texts(), each.at()), each.row().changedBy()))
                .toList();
    }

    private Stream<Changed> changed(final Visit visit, final ContentApp app) {
        return list(app).find(query(Optional.empty(), RECENT), visit.user()).rows().stream()
                .flatMap(row -> row.changed().map(at -> new Changed(app, row, at)).stream());
    }

    private int count(final Visit visit, final ContentApp app, final Optional<ItemStatus> status) {
        return list(app).find(query(status, 0), visit.user()).total();
    }

    private ItemList list(final ContentApp app) {
        return new ItemList(indexes.of(app.workspace()), app.workspace());
    }

    private static ListQuery query(final Optional<ItemStatus> status, final int limit) {
        return new ListQuery("", status, "", Optional.empty(), "mgnl:lastModified", true, 0, limit);
    }
}
