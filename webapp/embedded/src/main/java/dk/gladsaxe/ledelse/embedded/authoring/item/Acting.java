package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Does an act to a selection, or first shows what follows from it. Safe for use by several threads. */
final class Acting {

    private static final int CONFLICT = 409;

    private final Editorial editorial;
    private final Reception reception;

    Acting(final Editorial editorial, final Reception reception) {
        this.editorial = editorial;
        this.reception = reception;
    }

    /** Shows what the act would do, with what there is to decide. */
    void ask(final Visit visit, final Act act, final Selection selection) throws IOException {
        show(visit, act, selection, false);
    }

    /** Does it and goes back; asks first where there is something to decide that nobody has decided. */
    void perform(final Visit visit, final Act act, final Selection selection) throws IOException {
        final Consequences consequences = Consequences.of(visit, editorial, act, selection);
        final boolean undecided = !selection.confirmed() && switch (act) {
            case PUBLISH -> consequences.incomplete() || !reception.unseen(visit, selection.items()).isEmpty();
            case UNPUBLISH, DELETE -> consequences.breaks();
            case REQUEST, DUPLICATE -> false;
        };
        if (undecided) {
            show(visit, act, selection, act != Act.PUBLISH);
            return;
        }
        final List<String> copies = new ArrayList<>();
        final Flash flash = Attempt.of(visit, () -> done(visit, act, selection, copies));
        visit.redirect(copies.size() == 1 ? selection.app().path(copies.get(0)) : back(act, selection), flash);
    }

    private Flash done(final Visit visit, final Act act, final Selection selection, final List<String> copies) {
        final String workspace = selection.app().workspace();
        switch (act) {
            case PUBLISH -> {
                final List<ItemRef> all =
                        Stream.concat(selection.take().stream(), selection.items().stream()).toList();
                final List<Unseen> unseen = reception.unseen(visit, all);
                final int count = editorial.publishing().publish(all, visit.user());
                final Flash flash = count(visit, act, count);
                return new Flash(flash.kind(), flash.message() + Reception.afterwards(visit, unseen, count));
            }
            case UNPUBLISH -> {
                return count(visit, act, editorial.publishing().unpublish(
                        Stream.concat(selection.items().stream(), selection.take().stream()).toList(), visit.user()));
            }
            case DELETE -> {
                return count(visit, act, editorial.bin().delete(workspace, selection.ids(), visit.user()));
            }
            case REQUEST -> {
                editorial.requests().ask(workspace, selection.ids(), selection.comment(), visit.user());
                return count(visit, act, selection.items().size());
            }
            default -> {
                copies.addAll(editorial.duplicating().duplicate(workspace, selection.ids(), visit.user()));
                return count(visit, act, copies.size());
            }
        }
    }

    private static Flash count(final Visit visit, final Act act, final int count) {
        return Attempt.done(visit, "item.done." + act.key() + (count == 1 ? ".one" : ""), count);
    }

    /** What lies in the bin has no form to go back to. */
    private static String back(final Act act, final Selection selection) {
        final boolean ofItem = selection.items().stream()
                .anyMatch(item -> selection.back().startsWith(selection.app().path(item.id())));
        return act == Act.DELETE && ofItem ? selection.app().path() : selection.back();
    }

    private void show(final Visit visit, final Act act, final Selection selection, final boolean unconfirmed)
            throws IOException {
        final Map<String, Object> model = new HashMap<>();
        final Consequences consequences = Consequences.of(visit, editorial, act, selection);
        final Optional<ItemLine> single = consequences.items().size() == 1
                ? Optional.of(consequences.items().get(0)) : Optional.empty();
        model.put("act", act.key());
        model.put("app", selection.app());
        model.put("ids", selection.ids());
        model.put("back", selection.back());
        model.put("comment", selection.comment());
        model.put("consequences", consequences);
        model.put("unconfirmed", unconfirmed);
        model.put("unseen", act == Act.PUBLISH || act == Act.REQUEST
                ? reception.unseen(visit, selection.items()) : List.of());
        model.put("title", single.map(item -> visit.texts().of("item.ask." + act.key() + ".one", item.title()))
                .orElseGet(() -> visit.texts().of("item.ask." + act.key(), consequences.items().size())));
        visit.show(unconfirmed ? CONFLICT : 200, "item/ask", model);
    }
}
