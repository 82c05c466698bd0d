package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.delivery.query.Criterion;
import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Order;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Stories as a request narrows them down and sorts them. */
final class StoryList {

    /** The orders that stories come in. */
    enum Sort implements Keyed {

        NEWEST("-date"), OLDEST("date"), A_TO_Z("title"), Z_TO_A("-title");

        private final String key;

        Sort(final String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    static final Parameter<Sort> SORT = Parameter.required("sort",
            "What stories are sorted by; a minus for the other direction. Stories without a date count as the oldest.",
            Kinds.choice(Sort.class), "one of " + String.join(", ", Keyed.keys(Sort.class)),
            text -> Keyed.find(Sort.class, text)).preset(Sort.NEWEST.key());

    static final List<Parameter<?>> PARAMETERS = List.of(Filters.RELATION, Filters.FOCUS_POINT, Filters.QUESTION,
            Filters.THEME, Filters.FROM, Filters.TO, SORT);

    /** The order in which the snapshot has them. */
    private static final Order<Story> NEWEST_FIRST = Order.by(
            Criterion.number(story -> -date(story).toEpochDay()),
            Criterion.text(Ledelsesgrundlag::sortName), Criterion.text(Item::id));

    private StoryList() {
    }

    /** As the request has it, which takes all of the parameters. */
    static Listing<Story> of(final Call call, final Alphabets alphabets) {
        final Ledelsesgrundlag snapshot = call.snapshot();
        final Map<StoryFacet, String> facets = facets(call);
        call.get(Filters.FOCUS_POINT).ifPresent(called ->
                facets.put(StoryFacet.FOCUS_POINT, Filters.id(snapshot.focusPoints(), called)));
        call.get(Filters.QUESTION).ifPresent(called ->
                facets.put(StoryFacet.QUESTION, Filters.id(snapshot.questions(), called)));
        final List<Story> stories =
                between(call.get(Filters.FROM), call.get(Filters.TO), snapshot.stories().with(facets));
        return switch (call.get(SORT)) {
            case NEWEST -> new Listing<>(stories, NEWEST_FIRST);
            case OLDEST -> new Listing<>(stories, NEWEST_FIRST).backwards();
            case A_TO_Z -> alphabets.stories(snapshot, call.get(Common.LANG)).listing(stories);
            case Z_TO_A -> alphabets.stories(snapshot, call.get(Common.LANG)).listing(stories).backwards();
        };
    }

    /** The newest first, of a request that takes a relation and a theme. */
    static Listing<Story> newest(final Call call) {
        return new Listing<>(call.snapshot().stories().with(facets(call)), NEWEST_FIRST);
    }

    private static Map<StoryFacet, String> facets(final Call call) {
        final Map<StoryFacet, String> facets = new EnumMap<>(StoryFacet.class);
        call.get(Filters.RELATION).ifPresent(key -> facets.put(StoryFacet.RELATION, key));
        call.get(Filters.THEME).ifPresent(theme -> facets.put(StoryFacet.THEME, theme));
        return facets;
    }

    /** Those from one day to another, of stories that are sorted newest first; those without a date are of no day. */
    private static List<Story> between(
            final Optional<LocalDate> from, final Optional<LocalDate> to, final List<Story> stories) {
        if (from.isEmpty() && to.isEmpty()) {
            return stories;
        }
        final LocalDate first = from.orElse(LocalDate.MIN.plusDays(1));
        final int start = to.map(last -> firstWhere(stories, story -> !date(story).isAfter(last))).orElse(0);
        final int end = firstWhere(stories, story -> date(story).isBefore(first));
        return stories.subList(Math.min(start, end), end);
    }

    private static int firstWhere(final List<Story> stories, final Predicate<Story> holdsFromThereOn) {
        int low = 0;
        int high = stories.size();
        while (low < high) {
            final int middle = (low + high) >>> 1;
            if (holdsFromThereOn.test(stories.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static LocalDate date(final Story story) {
        return story.date().orElse(LocalDate.MIN);
    }
}
