package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An item of any type, written as the shape of its type has it.
 *
 * @param shapes of the types
 */
record AnyItem(ItemShapes shapes) implements Kind<Item> {

    @Override
    public void write(final Item item, final Writing writing) throws IOException {
        if (item instanceof Framework framework) {
            shapes.framework().write(framework, writing);
        } else if (item instanceof Relation relation) {
            shapes.relation().write(relation, writing);
        } else if (item instanceof FocusPoint point) {
            shapes.focusPoint().write(point, writing);
        } else if (item instanceof Story story) {
            shapes.story().write(story, writing);
        } else if (item instanceof Question question) {
            shapes.question().write(question, writing);
        }
    }

    @Override
    public Map<String, Object> schema(final Schemas schemas) {
        return Map.of("anyOf", Stream.of(ItemType.values()).map(type -> shapes.of(type).schema(schemas)).toList());
    }
}
