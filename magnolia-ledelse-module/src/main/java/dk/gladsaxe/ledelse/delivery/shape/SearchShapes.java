package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import dk.gladsaxe.ledelse.search.Hit;
import dk.gladsaxe.ledelse.search.Marked;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shapes of what a search finds. */
final class SearchShapes {

    private static final Shape<Marked.Part> PART = Shape.<Marked.Part>named("part", "A stretch of a text.")
            .with("text", "The stretch itself; not markup.", Kinds.text(), Marked.Part::text)
            .with("matched", "Whether it is a word that was searched for.", Kinds.flag(), Marked.Part::matched)
            .done();

    private static final Shape<Marked> MARKED =
            Shape.<Marked>named("marked", "Text whose words that were searched for can be told from the rest.")
                    .with("text", "The text alone; not markup.", Kinds.text(), Marked::toString)
                    .with("html", "The same as HTML that is safe to print, with <mark> around the words.", Kinds.text(),
                            SearchShapes::html)
                    .with("parts", "The same in stretches, from beginning to end.", Kinds.list(PART), Marked::parts)
                    .done();

    private SearchShapes() {
    }

    /** What was found, where the item is a reference or, when that is wanted, the whole item. */
    static Shape<Hit> hit(final ItemShapes shapes) {
        return Shape.<Hit>named("hit", "An item that was found.")
                .add(Field.of("item", "The item.", Field.Role.REFERENCE, new Found(shapes),
                        (hit, writing) -> hit.item()))
                .add(marked("title", "What it is called: the text itself of a question, and of a focus point without a "
                        + "short title.", MARKED, Hit::title))
                .add(Field.<Hit, Optional<Marked>>of("excerpt", "The passage that fits best, else how the item begins; "
                                + "null when there is no text besides the title.", Field.Role.OWN, Kinds.orNull(MARKED),
                        (hit, writing) -> filled(hit)).localized((hit, lang) -> filled(hit).map(Marked::lang)))
                .with("allWords", "Whether it has every word that was searched for; false in all hits when no item has "
                        + "them all.", Kinds.flag(), Hit::allWords)
                .expandable();
    }

    private static Field<Hit> marked(
            final String name, final String about, final Kind<Marked> kind,
            final Function<Hit, Marked> taken) {
        return Field.<Hit, Marked>of(name, about, Field.Role.OWN, kind, (hit, writing) -> taken.apply(hit))
                .localized((hit, lang) -> Optional.of(taken.apply(hit).lang()));
    }

    private static Optional<Marked> filled(final Hit hit) {
        return Optional.of(hit.excerpt()).filter(each -> !each.isEmpty());
    }

    private static String html(final Marked marked) {
        return marked.parts().stream()
                .map(part -> part.matched() ? "<mark>" + escaped(part.text()) + "</mark>" : escaped(part.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(final String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A reference to any item that a search finds. */
    private record Found(ItemShapes shapes) implements Kind<Item> {

        @Override
        public void write(final Item item, final Writing writing) throws IOException {
            if (item instanceof Relation relation) {
                shapes.toRelation().write(relation, writing);
            } else if (item instanceof FocusPoint point) {
                shapes.toFocusPoint().write(point, writing);
            } else if (item instanceof Story story) {
                shapes.toStory().write(story, writing);
            } else if (item instanceof Question question) {
                shapes.toQuestion().write(question, writing);
            } else {
                throw new IllegalArgumentException("a search finds no " + ItemType.of(item).key());
            }
        }

        @Override
        public Map<String, Object> schema(final Schemas schemas) {
            return Map.of("anyOf", List.of(shapes.toRelation().schema(schemas), shapes.toFocusPoint().schema(schemas),
                    shapes.toStory().schema(schemas), shapes.toQuestion().schema(schemas)));
        }
    }
}
