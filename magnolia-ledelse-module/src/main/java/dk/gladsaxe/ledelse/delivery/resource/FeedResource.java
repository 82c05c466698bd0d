package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.FeedShapes;
import dk.gladsaxe.ledelse.delivery.shape.FeedShapes.Feed;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.delivery.shape.View;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stories for readers of feeds. */
final class FeedResource implements Resource {

    private static final String ADDRESS = "feed.json";

    private static final List<Parameter<?>> NARROWING = List.of(Filters.RELATION, Filters.THEME);

    private final Shape<Feed> shape;
    private final Operation operation;

    /** @param pages where the pages of the framework are, from the root of the web application on */
    FeedResource(final String pages) {
        this.shape = FeedShapes.feed(pages);
        this.operation = new Operation("getFeed", Address.of(ADDRESS), "Stories as a JSON Feed, newest first", Map.of(),
                List.of(Filters.RELATION, Filters.THEME, Common.LIMIT, Common.CURSOR, Common.LANG),
                FeedShapes.MEDIA_TYPE, Optional.of(shape), Set.of());
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public Answer answer(final Call call) {
        final Paging paging = new Paging(ADDRESS, NARROWING, call);
        final Listing.Page<Story> page = paging.page(StoryList.newest(call));
        final Feed feed = new Feed(page.items(), paging.self(), paging.next(page));
        return new Answer(Json.of(shape, feed, new View(call.snapshot(), call.get(Common.LANG), call.absolute())),
                FeedShapes.MEDIA_TYPE, Answer.Lifetime.SNAPSHOT);
    }
}
