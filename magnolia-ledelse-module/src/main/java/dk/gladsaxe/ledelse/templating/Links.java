package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.content.FocusPointFacet;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.QuestionFacet;
import dk.gladsaxe.ledelse.content.Shelf;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which items belong together, in either direction of a reference. */
final class Links {

    private Links() {
    }

    static List<Story> stories(final Ledelsesgrundlag snapshot, final Object item) {
        if (item instanceof Relation relation) {
            return snapshot.stories().with(StoryFacet.RELATION, relation.key());
        } else if (item instanceof FocusPoint focusPoint) {
            return snapshot.stories().with(StoryFacet.FOCUS_POINT, focusPoint.id());
        } else if (item instanceof Question question) {
            return snapshot.stories().with(StoryFacet.QUESTION, question.id());
        }
        throw refused("stories", item, "a relation, a focus point or a question");
    }

    static List<Question> questions(final Ledelsesgrundlag snapshot, final Object item) {
        if (item instanceof Relation relation) {
            return snapshot.questions().with(QuestionFacet.RELATION, relation.key());
        } else if (item instanceof FocusPoint focusPoint) {
            return snapshot.questions().with(QuestionFacet.FOCUS_POINT, focusPoint.id());
        } else if (item instanceof Story story) {
            return found(snapshot.questions(), story.questions());
        }
        throw refused("questions", item, "a relation, a focus point or a story");
    }

    static List<FocusPoint> focusPoints(final Ledelsesgrundlag snapshot, final Object item) {
        if (item instanceof Relation relation) {
            return snapshot.focusPoints().with(FocusPointFacet.RELATION, relation.id());
        } else if (item instanceof Story story) {
            return found(snapshot.focusPoints(), story.focusPoints());
        } else if (item instanceof Question question) {
            return found(snapshot.focusPoints(), question.focusPoint().stream().toList());
        }
        throw refused("focus points", item, "a relation, a story or a question");
    }

    static List<String> relationKeys(final Object item) {
        if (item instanceof Story story) {
            return story.relations();
        } else if (item instanceof Question question) {
            return question.relations();
        }
        throw refused("relations", item, "a story or a question");
    }

    private static <T extends Item> List<T> found(final Shelf<T, ?> shelf, final Collection<String> ids) {
        return ids.stream().map(shelf::find).flatMap(Optional::stream).toList();
    }

    private static IllegalArgumentException refused(final String wanted, final Object item, final String allowed) {
        return new IllegalArgumentException(wanted + " belong to " + allowed + ", not to "
                + (item == null ? "nothing" : item.getClass().getSimpleName() + " '" + item + "'"));
    }
}
