package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import dk.gladsaxe.ledelse.search.Hit;

/** The shapes of all items, which refer to each other. Immutable. */
public final class ItemShapes {

    /** How many of the stories or questions that refer to an item are named there. */
    public static final int MOST_RELATED = 10;

    /** How many of the relations or focus points that belong to an item are named there. */
    public static final int MOST_PARTS = 100;

    private final Reference<Framework> toFramework = Reference.to(ItemType.FRAMEWORK, this::framework);
    private final Reference<Relation> toRelation = Reference.toRelation(this::relation);
    private final Reference<FocusPoint> toFocusPoint = Reference.to(ItemType.FOCUS_POINT, this::focusPoint);
    private final Reference<Story> toStory = Reference.to(ItemType.STORY, this::story);
    private final Reference<Question> toQuestion = Reference.to(ItemType.QUESTION, this::question);

    private final RelatedShape<Relation> relations = RelatedShape.of("relatedRelations", toRelation, MOST_PARTS);
    private final RelatedShape<FocusPoint> focusPoints = RelatedShape.of("relatedFocusPoints", toFocusPoint,
            MOST_PARTS);
    private final RelatedShape<Story> stories = RelatedShape.of("relatedStories", toStory, MOST_RELATED);
    private final RelatedShape<Question> questions = RelatedShape.of("relatedQuestions", toQuestion, MOST_RELATED);

    private final Shape<Framework> framework = FrameworkShapes.framework(relations);
    private final Shape<Relation> relation = FrameworkShapes.relation(toFramework, focusPoints, questions, stories);
    private final Shape<FocusPoint> focusPoint = FrameworkShapes.focusPoint(toRelation, questions, stories);
    private final Shape<Story> story = PracticeShapes.story(toRelation, toFocusPoint, toQuestion);
    private final Shape<Question> question = PracticeShapes.question(toRelation, toFocusPoint, stories);
    private final Shape<Hit> hit = SearchShapes.hit(this);

    public Shape<Framework> framework() {
        return framework;
    }

    public Shape<Relation> relation() {
        return relation;
    }

    public Shape<FocusPoint> focusPoint() {
        return focusPoint;
    }

    public Shape<Story> story() {
        return story;
    }

    public Shape<Question> question() {
        return question;
    }

    /** The shape of items of this type. */
    public Shape<? extends Item> of(final ItemType type) {
        return switch (type) {
            case FRAMEWORK -> framework;
            case RELATION -> relation;
            case FOCUS_POINT -> focusPoint;
            case STORY -> story;
            case QUESTION -> question;
        };
    }

    /** What a search finds. */
    public Shape<Hit> hit() {
        return hit;
    }

    Reference<Relation> toRelation() {
        return toRelation;
    }

    Reference<FocusPoint> toFocusPoint() {
        return toFocusPoint;
    }

    Reference<Story> toStory() {
        return toStory;
    }

    Reference<Question> toQuestion() {
        return toQuestion;
    }

    /** An item of any type, whole. */
    public Kind<Item> anyItem() {
        return new AnyItem(this);
    }
}
