package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.query.Criterion;
import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Order;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The addresses of frameworks, relations and focus points. */
final class FrameworkResources {

    private static final Order<Framework> NEWEST_FIRST = Order.by(
            Criterion.number(framework -> -framework.validFrom().orElse(LocalDate.MIN).toEpochDay()),
            Criterion.text(Ledelsesgrundlag::sortName), Criterion.text(Item::id));

    private static final Order<Relation> IN_ORDER = Order.by(Criterion.number(Relation::order),
            Criterion.text(Ledelsesgrundlag::sortName), Criterion.text(Item::id));

    private final Items<Framework> frameworks;
    private final Items<Relation> relations;
    private final Items<FocusPoint> focusPoints;

    FrameworkResources(final ItemShapes shapes) {
        this.frameworks = new Items<>(shapes.framework());
        this.relations = new Items<>(shapes.relation());
        this.focusPoints = new Items<>(shapes.focusPoint());
    }

    List<Resource> all() {
        return List.of(
                item("getCurrentFramework", "framework", "The edition of the framework that holds today", frameworks,
                        Map.of(), List.of(), call -> call.snapshot().current().orElseThrow(() -> missing(
                                "No edition of the framework holds today; all editions are at 'frameworks'"))),
                item("getFramework", "framework/{edition}", "One edition of the framework", frameworks,
                        Map.of("edition", "The label, identifier or name of the edition."), List.of(),
                        call -> Addresses.edition(call.names().get("edition"), call.snapshot()).orElseThrow(() ->
                                missing("There is no such edition; all editions are at 'frameworks'"))),
                new ListResource<>("listFrameworks", "frameworks", "All editions of the framework, newest first",
                        frameworks, List.of(),
                        call -> new Listing<>(call.snapshot().frameworks().all(), NEWEST_FIRST)),
                new ListResource<>("listRelations", "relations", "The relations of an edition, in its order",
                        relations, List.of(Filters.EDITION), call -> new Listing<>(
                                Filters.edition(call).map(call.snapshot()::relations).orElse(List.of()), IN_ORDER)),
                item("getRelation", "relations/{relation}", "One relation", relations,
                        Map.of("relation", "The key of the relation, or its identifier."), List.of(Filters.EDITION),
                        call -> relation(call.names().get("relation"), call).orElseThrow(() -> missing(
                                "There is no such relation in the edition; its relations are at 'relations'"))),
                new ListResource<>("listFocusPoints", "focus-points",
                        "The focus points of an edition or of one relation, in their order", focusPoints,
                        List.of(Filters.EDITION, Filters.RELATION_OF_EDITION), this::focusPoints),
                item("getFocusPoint", "focus-points/{focusPoint}", "One focus point", focusPoints,
                        Map.of("focusPoint", "The identifier or name of the focus point."), List.of(),
                        call -> call.snapshot().focusPoints().find(call.names().get("focusPoint")).orElseThrow(() ->
                                missing("There is no such focus point; those of today are at 'focus-points'"))));
    }

    private static <T extends Item> Resource item(
            final String id, final String address, final String summary, final Items<T> items,
            final Map<String, String> names, final List<Parameter<?>> telling, final Function<Call, T> found) {
        final List<Parameter<?>> parameters = new ArrayList<>(telling);
        parameters.addAll(items.parameters());
        final Operation operation =
                Operation.json(id, address, summary, names, parameters, items.one(), ProblemType.NOT_FOUND);
        return new ItemResource<>(operation, items, found);
    }

    private Listing<FocusPoint> focusPoints(final Call call) {
        final Ledelsesgrundlag snapshot = call.snapshot();
        final Optional<String> named = call.get(Filters.RELATION_OF_EDITION);
        final List<Relation> parents = named.isPresent()
                ? relation(named.get(), call).map(List::of).orElse(List.of())
                : Filters.edition(call).map(snapshot::relations).orElse(List.of());
        final Function<FocusPoint, Relation> parent =
                point -> snapshot.relations().find(point.relation()).orElseThrow();
        return new Listing<>(parents.stream().flatMap(each -> snapshot.focusPoints(each).stream()).toList(), Order.by(
                Criterion.number(point -> parent.apply(point).order()),
                Criterion.text(point -> Ledelsesgrundlag.sortName(parent.apply(point))),
                Criterion.text(FocusPoint::relation),
                Criterion.number(FocusPoint::order), Criterion.text(Ledelsesgrundlag::sortName),
                Criterion.text(Item::id)));
    }

    /** By key in the edition that is meant; by identifier in any, unless one is named. */
    private static Optional<Relation> relation(final String called, final Call call) {
        final Optional<Framework> edition = Filters.edition(call);
        return edition.flatMap(each -> call.snapshot().relation(each, called))
                .or(() -> call.snapshot().relations().find(called).filter(each -> each.id().equals(called))
                        .filter(each -> call.get(Filters.EDITION).isEmpty()
                                || edition.filter(named -> named.id().equals(each.framework())).isPresent()));
    }

    private static Problem missing(final String detail) {
        return Problem.of(ProblemType.NOT_FOUND, detail);
    }
}
