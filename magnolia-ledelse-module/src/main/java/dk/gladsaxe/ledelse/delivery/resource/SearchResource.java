package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Page;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Expansion;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Served;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.search.Hit;
import dk.gladsaxe.ledelse.search.HitType;
import dk.gladsaxe.ledelse.search.SearchIndex;
import dk.gladsaxe.ledelse.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What fits some words best. Its pages are counted from the best hit on, so they shift when the content changes. */
final class SearchResource implements Resource {

    private static final String ADDRESS = "search";

    private static final Parameter<String> WORDS = Parameter.required("q",
            "The words to search for; nothing in them is an operator. While nothing stands behind the last word, it "
                    + "counts as unfinished, which gives suggestions while somebody types.", Kinds.text(),
            "some words, at most " + SearchQuery.MOST_CHARACTERS + " characters and " + SearchQuery.MOST_WORDS
            + " words",
            text -> Optional.of(text).filter(SearchQuery::isShortEnough));

    private static final Parameter<Optional<HitType>> TYPE =
            Parameter.choice("type", "The only type of item to find.", Kinds.choice(HitType.class), HitType.class);

    private final Shape<Found> shape;
    private final Parameter<Optional<Expansion>> expand;
    private final Operation operation;

    SearchResource(final ItemShapes shapes) {
        this.expand = Common.expand(shapes.hit());
        this.shape = Served.ending(Shape.<Found>named("hitList", "Some of the items that were found, the best first.")
                .with("items", "The hits.", Kinds.list(shapes.hit(), SearchQuery.MOST_HITS), Found::items)
                .with("total", "How many there are in all.", Kinds.whole(0), Found::total)
                .with("limit", "How many were asked for.", Kinds.whole(1, SearchQuery.MOST_HITS), Found::limit)
                .with("next", "Where the list goes on; null at its end.", Kinds.orNull(Kinds.text("uri-reference")),
                        (found, view) -> found.next().map(view.links()::to)));
        this.operation = Operation.json("search", ADDRESS, "What fits some words best", Map.of(), List.of(WORDS, TYPE,
                Common.LIMIT, Common.CURSOR, expand, Common.LANG, Common.LINKS), shape);
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public Answer answer(final Call call) {
        final Paging paging = new Paging(ADDRESS, List.of(WORDS, TYPE), call);
        final int offset = paging.place().map(place -> offset(place, call)).orElse(0);
        final Page<Hit> page = SearchIndex.of(call.snapshot()).find(new SearchQuery(
                call.get(WORDS), call.get(TYPE), call.get(Common.LANG), offset, call.get(Common.LIMIT)));
        final Found found = new Found(page.items(), page.total(), page.limit(), page.hasNext()
                ? Optional.of(paging.from(List.of(String.valueOf(page.nextOffset())))) : Optional.empty());
        final Expansion expansion = call.get(expand).orElse(Expansion.NONE);
        return new Answer(Json.of(shape, found, call.view(), 0, Optional.empty(), expansion), Answer.JSON,
                Answer.Lifetime.SNAPSHOT);
    }

    private static int offset(final List<String> place, final Call call) {
        return Optional.of(place).filter(each -> each.size() == 1 && each.get(0).matches("[0-9]{1,9}"))
                .map(each -> Integer.parseInt(each.get(0)))
                .orElseThrow(() -> Paging.refused(call.get(Common.CURSOR).orElseThrow()));
    }

    /**
     * Some hits.
     *
     * @param next the address where the list goes on, from the API's root on
     */
    private record Found(List<Hit> items, long total, long limit, Optional<String> next) {
    }
}
