package dk.gladsaxe.ledelse.delivery.shape;

import java.util.List;

/** The fields that every answer with items ends with. */
public final class Served {

    private Served() {
    }

    /** An item as an answer of its own. */
    public static <T> Shape<T> item(final Shape<T> shape) {
        return ending(Shape.extending(shape, shape.name() + "Answer", "An answer: " + shape.description()));
    }

    /** The shape with these fields at its end. */
    public static <T> Shape<T> ending(final ShapeBuilder<T> shape) {
        return shape
                .always("lang", "The language that was asked for.", Kinds.oneOf(List.of("da", "en")),
                        (value, writing) -> writing.view().lang())
                .always("expansionComplete", "Whether there is a whole item for every reference that was to be "
                        + "expanded; an answer holds at most " + Budget.MOST_ITEMS + " items.", Kinds.flag(),
                        (value, writing) -> writing.budget().complete())
                .done();
    }
}
