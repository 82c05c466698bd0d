package dk.gladsaxe.ledelse.delivery.shape;

import static dk.gladsaxe.ledelse.delivery.shape.FrameworkShapes.filled;
import static dk.gladsaxe.ledelse.delivery.shape.FrameworkShapes.order;

import dk.gladsaxe.ledelse.content.Shelf;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.Optional;

/** The shapes of stories and questions. What only editors need (consent, review, owner) is no field of theirs. */
final class PracticeShapes {

    private static final Shape<Narrator> NARRATOR = Shape.<Narrator>named("narrator", "Who tells a story.")
            .with("anonymous", "Whether the name is withheld.", Kinds.flag(), Narrator::anonymous)
            .with("name", "The name; null when it is withheld.", Kinds.orNull(Kinds.text()), narrator ->
                    narrator instanceof Narrator.Named named ? Optional.of(named.name()) : Optional.empty())
            .text("role", "What the narrator works as.", Narrator::role)
            .with("department", "Where the narrator works.", Kinds.orNull(Kinds.text()),
                    narrator -> filled(narrator.department()))
            .done();

    private PracticeShapes() {
    }

    static Shape<Story> story(
            final Reference<Relation> toRelation, final Reference<FocusPoint> toFocusPoint,
            final Reference<Question> toQuestion) {
        return ShapeParts.done(ShapeParts.<Story>item(ItemType.STORY, "A story from practice.")
                .title("title", "The title.", Story::title)
                .text("lead", "The lead.", Story::lead)
                .richText("body", "The story itself.", Story::body)
                .with("narrator", "Who tells it.", NARRATOR, Story::narrator)
                .madeOf("narratorName", "narratorRole", "narratorDepartment", "narratorAnonymous")
                .with("date", "The day it is from.", Kinds.orNull(Kinds.date()), Story::date)
                .with("image", "A picture.", Kinds.orNull(ImageShapes.IMAGE), story -> ImageShapes.known(story.image()))
                .madeOf("image", "imageAlt")
                .references("relations", "The relations it is about, as today's edition words them, else the newest "
                        + "that has them.", toRelation, (story, view) -> relations(story.relations(), view))
                .references("focusPoints", "The focus points it is about.", toFocusPoint, (story, view) ->
                        found(view.snapshot().focusPoints(), story.focusPoints()))
                .references("questions", "The questions that go with it, in the editors' order.", toQuestion,
                        (story, view) -> found(view.snapshot().questions(), story.questions()))
                .with("themes", "Its themes.", Kinds.list(Kinds.text()), Story::themes));
    }

    static Shape<Question> question(
            final Reference<Relation> toRelation, final Reference<FocusPoint> toFocusPoint,
            final RelatedShape<Story> stories) {
        return ShapeParts.done(ShapeParts.<Question>item(ItemType.QUESTION, "A question to reflect on.")
                .title("text", "The question.", Question::text)
                .texts("followUps", "Prompts that carry the talk on, all in one language.", Question::followUps)
                .with("audience", "Whom a leader takes it up with.", Kinds.orNull(Kinds.choice(Audience.class)),
                        Question::audience)
                .with("situation", "The occasion it suits.", Kinds.orNull(Kinds.choice(Situation.class)),
                        Question::situation)
                .with("order", "Its place among the questions, smallest first; null for the last.",
                        Kinds.orNull(Kinds.anyWhole()), question -> order(question.order()))
                .references("relations", "The relations it is about, as today's edition words them, else the newest "
                        + "that has them.", toRelation, (question, view) -> relations(question.relations(), view))
                .reference("focusPoint", "The focus point it is about.", toFocusPoint, (question, view) ->
                        question.focusPoint().flatMap(view.snapshot().focusPoints()::find))
                .related("stories", "The stories that it goes with, newest first.", stories, (question, view) ->
                        Related.first(ItemShapes.MOST_RELATED,
                                view.snapshot().stories().with(StoryFacet.QUESTION, question.id()),
                                "stories?question=" + Links.encoded(question.id()))));
    }

    private static List<Relation> relations(final List<String> keys, final View view) {
        return keys.stream().flatMap(key -> Addresses.relation(key, view.snapshot()).stream()).toList();
    }

    private static <T extends Item> List<T> found(final Shelf<T, ?> shelf, final List<String> ids) {
        return ids.stream().flatMap(id -> shelf.find(id).stream()).toList();
    }
}
