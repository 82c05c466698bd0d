package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.QuestionFacet;
import dk.gladsaxe.ledelse.delivery.query.Criterion;
import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Order;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Question;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Questions as a request narrows them down and sorts them. */
final class QuestionList {

    /** The orders that questions come in. */
    enum Sort implements Keyed {

        EDITORS("order"), A_TO_Z("text"), Z_TO_A("-text");

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
            "What questions are sorted by: the editors' order or the text; a minus for the other direction.",
            Kinds.choice(Sort.class), "one of " + String.join(", ", Keyed.keys(Sort.class)),
            text -> Keyed.find(Sort.class, text)).preset(Sort.EDITORS.key());

    /** The parameters that say which questions. */
    static final List<Parameter<?>> FILTERS =
            List.of(Filters.RELATION, Filters.FOCUS_POINT, Filters.AUDIENCE, Filters.SITUATION);

    private static final Order<Question> EDITORS_ORDER = Order.by(Criterion.number(Question::order),
            Criterion.text(Ledelsesgrundlag::sortName), Criterion.text(Item::id));

    private QuestionList() {
    }

    static Listing<Question> of(final Call call, final Alphabets alphabets) {
        final List<Question> questions = filtered(call);
        return switch (call.get(SORT)) {
            case EDITORS -> new Listing<>(questions, EDITORS_ORDER);
            case A_TO_Z -> alphabets.questions(call.snapshot(), call.get(Common.LANG)).listing(questions);
            case Z_TO_A -> alphabets.questions(call.snapshot(), call.get(Common.LANG)).listing(questions).backwards();
        };
    }

    /** Those that fit, in the editors' order. */
    static List<Question> filtered(final Call call) {
        final Map<QuestionFacet, String> facets = new EnumMap<>(QuestionFacet.class);
        call.get(Filters.RELATION).ifPresent(key -> facets.put(QuestionFacet.RELATION, key));
        call.get(Filters.FOCUS_POINT).ifPresent(called ->
                facets.put(QuestionFacet.FOCUS_POINT, Filters.id(call.snapshot().focusPoints(), called)));
        call.get(Filters.AUDIENCE).ifPresent(audience -> facets.put(QuestionFacet.AUDIENCE, audience.key()));
        call.get(Filters.SITUATION).ifPresent(situation -> facets.put(QuestionFacet.SITUATION, situation.key()));
        return call.snapshot().questions().with(facets);
    }
}
