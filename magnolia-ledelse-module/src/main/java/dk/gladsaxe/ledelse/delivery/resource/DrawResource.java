package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Draw;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Served;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Questions drawn at random, and again by their seed. */
final class DrawResource implements Resource {

    private static final String ADDRESS = "questions/draw";

    private static final Parameter<Integer> COUNT = Parameter.whole("count", "How many questions to draw at most.",
            Kinds.whole(1, Common.MOST_ITEMS), 1, Common.MOST_ITEMS).preset("1");

    private static final Parameter<Optional<Integer>> SEED = Parameter.optionalWhole("seed",
            "What decides the draw: the same seed draws the same. Without it, one is chosen for this answer.",
            Kinds.whole(1, Draw.SEEDS), 1, Draw.SEEDS);

    private final Items<Question> items;
    private final IntSupplier seeds;
    private final Shape<Drawn> shape;
    private final Operation operation;

    /** @param seeds chooses one when the request names none */
    DrawResource(final Items<Question> items, final Shape<Question> question, final IntSupplier seeds) {
        this.items = items;
        this.seeds = seeds;
        this.shape = Served.ending(Shape.<Drawn>named("draw", "Questions drawn at random.")
                .with("items", "The questions in the order in which they were drawn.",
                        Kinds.list(question, Common.MOST_ITEMS), Drawn::items)
                .with("total", "How many questions there were to draw from.", Kinds.whole(0), Drawn::total)
                .with("seed", "What decided the draw.", Kinds.whole(1, Draw.SEEDS), Drawn::seed)
                .address("href", "Where the same is drawn again, as long as the questions stay the same; a question "
                        + "more or less does not change the order of the others.", (drawn, view) -> drawn.address()));
        final List<Parameter<?>> parameters = new ArrayList<>(List.of(COUNT, SEED));
        parameters.addAll(QuestionList.FILTERS);
        parameters.addAll(items.parameters());
        this.operation = Operation.json("drawQuestions", ADDRESS, "Questions drawn at random", Map.of(), parameters,
                shape);
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public Answer answer(final Call call) {
        final Optional<Integer> wanted = call.get(SEED);
        final int seed = wanted.orElseGet(seeds::getAsInt);
        final List<Question> fitting = QuestionList.filtered(call);
        final List<Question> drawn = Draw.shuffled(fitting, seed).stream().limit(call.get(COUNT)).toList();
        return items.answer(shape, new Drawn(drawn, fitting.size(), seed,
                        ADDRESS + "?" + call.arguments().with(SEED, String.valueOf(seed))), drawn.size(), call,
                wanted.isPresent() ? Answer.Lifetime.SNAPSHOT : Answer.Lifetime.ONCE);
    }

    /**
     * What was drawn.
     *
     * @param total   how many there were to draw from
     * @param address from the API's root on
     */
    private record Drawn(List<Question> items, long total, long seed, String address) {
    }
}
