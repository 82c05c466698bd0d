package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemBar.Asked;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemBar.Planned;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import java.util.Optional;

/** Makes the bar of an item. Safe for use by several threads. */
public final class ItemBars {

    private final Editorial editorial;

    public ItemBars(final Editorial editorial) {
        this.editorial = editorial;
    }

    /** Absent when the item is not there, or the person may not read it. */
    public Optional<ItemBar> of(final Visit visit, final ContentApp app, final String id) {
        final ItemRef ref = new ItemRef(app.workspace(), id);
        return editorial.usage().find(ref).filter(item -> ItemLine.readable(visit, item)).map(item -> {
            final boolean publisher = editorial.publishing().allowed(item, visit.user());
            return new ItemBar(app.path(id), app.path(), app.label(), id, item.row().title(), item.row().status().key(),
                    publisher, visible(item),
                    editorial.requests().find(ref).map(request -> asked(visit, request, publisher)),
                    editorial.schedule().of(ref).stream().map(plan -> planned(visit, plan)).toList());
        });
    }

    static boolean visible(final Found item) {
        return item.row().status() == ItemStatus.PUBLISHED || item.row().status() == ItemStatus.CHANGED;
    }

    private Asked asked(final Visit visit, final Request request, final boolean publisher) {
        final boolean own = request.user().equals(visit.user().name());
        final boolean changed = !editorial.versions().readPresent(request.item(), visit.user(), Fingerprint::of)
                .equals(Optional.of(request.state()));
        return new Asked(request.user(), Moments.text(visit.texts(), request.at()), request.comment(), own,
                request.waits(), publisher && (!own || visit.user().roles().contains(HostAccounts.SUPERUSER)), changed,
                request.answer().map(Request.Answer::user).orElse(""),
                request.answer().map(Request.Answer::comment).orElse(""));
    }

    static Planned planned(final Visit visit, final Plan plan) {
        return new Planned(plan.what().key(), Moments.text(visit.texts(), plan.at()), plan.user(), plan.failure());
    }
}
