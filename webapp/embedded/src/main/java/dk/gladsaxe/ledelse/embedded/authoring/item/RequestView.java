package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen.Place;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the publication of an item, and answers who asked. */
final class RequestView implements ItemScreen.View {

    private static final String VIEW = "request";
    private static final int LONGEST_COMMENT = 2_000;

    private final Editorial editorial;
    private final States states;
    private final Reception reception;

    RequestView(final Editorial editorial, final States states, final Reception reception) {
        this.editorial = editorial;
        this.states = states;
        this.reception = reception;
    }

    @Override
    public boolean handle(final Visit visit, final Place place) throws IOException {
        if (!visit.post()) {
            show(visit, place);
            return place.rest().isEmpty();
        }
        final String what = place.rest().isEmpty() ? "ask" : place.rest().get(0);
        final Flash flash = Attempt.of(visit, () -> switch (what) {
            case "ask" -> ask(visit, place);
            case "withdraw" -> answered(visit, editorial.requests().withdraw(place.item(), visit.user()), "withdrawn");
            case "return" -> giveBack(visit, place);
            case "grant" -> grant(visit, place);
            default -> new Flash(Flash.Kind.FAILED, visit.texts().of("shell.notFound.title"));
        });
        final boolean again = flash.kind() != Flash.Kind.DONE && !what.equals("withdraw");
        visit.redirect(what.equals("ask") || what.equals("withdraw") ? place.app().path(place.item().id())
                : again ? place.path(VIEW) : "/review", flash);
        return true;
    }

    private Flash ask(final Visit visit, final Place place) {
        editorial.requests().ask(place.item().workspace(), List.of(place.item().id()), comment(visit), visit.user());
        return Attempt.done(visit, "item.request.asked");
    }

    private Flash grant(final Visit visit, final Place place) {
        final List<Unseen> unseen = reception.unseen(visit, List.of(place.item()));
        final boolean granted =
                editorial.publishing().grant(place.item(), visit.parameter("state").orElse(""), visit.user());
        final Flash flash = answered(visit, granted, "granted");
        return granted ? new Flash(flash.kind(), flash.message() + Reception.afterwards(visit, unseen, 1)) : flash;
    }

    private Flash giveBack(final Visit visit, final Place place) {
        if (!place.bar().publisher()) {
            return new Flash(Flash.Kind.FAILED, visit.texts().of("item.refused"));
        } else if (comment(visit).isEmpty()) {
            return new Flash(Flash.Kind.WARNING, visit.texts().of("item.request.whyReturn"));
        }
        return answered(visit, editorial.requests().giveBack(place.item(), comment(visit), visit.user()), "returned");
    }

    private static Flash answered(final Visit visit, final boolean there, final String key) {
        return there ? Attempt.done(visit, "item.request." + key)
                : new Flash(Flash.Kind.WARNING, visit.texts().of("item.request.gone"));
    }

    private static String comment(final Visit visit) {
        final String comment = visit.parameter("comment").map(String::strip).orElse("");
        return comment.length() <= LONGEST_COMMENT ? comment : comment.substring(0, LONGEST_COMMENT);
    }

    private void show(final Visit visit, final Place place) throws IOException {
        final ItemRef item = place.item();
        final Optional<Request> request = editorial.requests().find(item).filter(Request::waits);
        final Optional<Group> draft = states.draft(visit, place.app(), item);
        if (!place.rest().isEmpty() || draft.isEmpty()) {
            return;
        }
        final Map<String, Object> model = place.model(VIEW);
        final Optional<Group> published = states.published(visit, place.app(), item);
        model.put("state", editorial.versions().readPresent(item, visit.user(), Fingerprint::of).orElse(""));
        model.put("left", visit.texts().of(published.isPresent() ? "item.compare.published" : "item.compare.nothing"));
        model.put("right", visit.texts().of("item.compare.draft"));
        model.put("differences", states.differences(visit, place.app(), published.orElse(Group.NONE), draft.get()));
        model.put("since", request.filter(each -> place.bar().request().filter(ItemBar.Asked::changed).isPresent())
                .flatMap(each -> states.version(visit, place.app(), item, each.version()))
                .map(asked -> states.differences(visit, place.app(), asked, draft.get())).orElse(List.of()));
        model.put("missing", ItemLine.of(visit, editorial.usage().unpublishedReferences(List.of(item))));
        model.put("unseen", reception.unseen(visit, List.of(item)));
        visit.show("item/request", model);
    }
}
