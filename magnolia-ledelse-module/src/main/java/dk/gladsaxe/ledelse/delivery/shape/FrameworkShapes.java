package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.content.QuestionFacet;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Contact;
import dk.gladsaxe.ledelse.model.Direction;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Principle;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.Optional;

/** The shapes of what the framework itself consists of. */
final class FrameworkShapes {

    private static final Shape<Principle> PRINCIPLE =
            Shape.<Principle>named("principle", "One thing the framework says of all its leaders.")
                    .title("text", "The end of a sentence that begins with principlesLeadIn.", Principle::text).done();

    private static final Shape<Contact> CONTACT =
            Shape.<Contact>named("contact", "Whom to turn to about the framework.")
                    .with("organisation", "The organisation.", Kinds.orNull(Kinds.text()),
                            contact -> filled(contact.organisation()))
                    .text("unit", "The part of the organisation.", Contact::unit)
                    .with("address", "The lines of the postal address.", Kinds.list(Kinds.text()), Contact::address)
                    .with("email", "An e-mail address.", Kinds.orNull(Kinds.text()), contact -> filled(contact.email()))
                    .with("phone", "A telephone number.", Kinds.orNull(Kinds.text()),
                            contact -> filled(contact.phone()))
                    .done();

    private FrameworkShapes() {
    }

    static Shape<Framework> framework(final RelatedShape<Relation> relations) {
        return ShapeParts.done(ShapeParts.<Framework>item(ItemType.FRAMEWORK,
                "One edition of the leadership framework.")
                .title("title", "The title.", Framework::title)
                .with("edition", "The label people know the edition by, such as a year.", Kinds.orNull(Kinds.text()),
                        framework -> filled(framework.edition()))
                .with("validFrom", "The first day it holds; null counts as older than any day.",
                        Kinds.orNull(Kinds.date()), Framework::validFrom)
                .with("validTo", "The last day it holds; null while no end is known.",
                        Kinds.orNull(Kinds.date()), Framework::validTo)
                .richText("introduction", "The introduction.", Framework::introduction)
                .text("leadershipView", "How the organisation looks at leadership.", Framework::leadershipView)
                .text("principlesLeadIn", "The beginning of a sentence that each principle ends.",
                        Framework::principlesLeadIn)
                .with("principles", "What holds for all leaders, in its order.", Kinds.list(PRINCIPLE),
                        Framework::principles)
                .text("focusPointsLeadIn", "The beginning of a sentence that each focus point ends.",
                        Framework::focusPointsLeadIn)
                .with("contact", "Whom to turn to.", Kinds.orNull(CONTACT), Framework::contact)
                .with("intranetName", "What the intranet is called in the framework's own words.",
                        Kinds.orNull(Kinds.text()), framework -> filled(framework.intranetName()))
                .related("relations", "The relations of this edition, in its order.", relations, (framework, view) ->
                        Related.first(ItemShapes.MOST_PARTS, view.snapshot().relations(framework), "relations?edition="
                                + Links.encoded(Addresses.edition(framework, view.snapshot())))));
    }

    static Shape<Relation> relation(
            final Reference<Framework> toFramework,
            final RelatedShape<FocusPoint> focusPoints,
            final RelatedShape<Question> questions,
            final RelatedShape<Story> stories) {
        return ShapeParts.done(ShapeParts.<Relation>item(ItemType.RELATION,
                        "One of the relations leadership is exercised in, as one edition words it.")
                .with("key", "What the relation is called in every edition.", Kinds.text(), Relation::key)
                .with("direction", "Where it points from the leader's own place.", Kinds.choice(Direction.class),
                        Relation::direction)
                .title("title", "The title.", Relation::title)
                .text("tagline", "The relation in one line.", Relation::tagline)
                .richText("introduction", "The introduction.", Relation::introduction)
                .with("order", "Its place among the relations of its edition, smallest first; null for the last.",
                        Kinds.orNull(Kinds.anyWhole()), relation -> order(relation.order()))
                .with("colour", "The colour token pages show it in.", Kinds.choice(Colour.class), Relation::colour)
                .with("image", "A picture.", Kinds.orNull(ImageShapes.IMAGE),
                        relation -> ImageShapes.known(relation.image()))
                .madeOf("image", "imageAlt")
                .reference("framework", "The edition it belongs to.", toFramework, (relation, view) ->
                        view.snapshot().frameworks().find(relation.framework()))
                .related("focusPoints", "Its focus points, in its order.", focusPoints, (relation, view) ->
                        Related.first(ItemShapes.MOST_PARTS, view.snapshot().focusPoints(relation),
                                "focus-points?relation=" + Links.encoded(relation.id())))
                .related("questions", "The questions about it, in their order.", questions, (relation, view) ->
                        Related.first(ItemShapes.MOST_RELATED,
                                view.snapshot().questions().with(QuestionFacet.RELATION, relation.key()),
                                "questions?relation=" + Links.encoded(relation.key())))
                .related("stories", "The stories about it, newest first.", stories, (relation, view) ->
                        Related.first(ItemShapes.MOST_RELATED,
                                view.snapshot().stories().with(StoryFacet.RELATION, relation.key()),
                                "stories?relation=" + Links.encoded(relation.key()))));
    }

    static Shape<FocusPoint> focusPoint(
            final Reference<Relation> toRelation,
            final RelatedShape<Question> questions,
            final RelatedShape<Story> stories) {
        return ShapeParts.done(ShapeParts.<FocusPoint>item(ItemType.FOCUS_POINT, "What a relation is about right now.")
                .text("shortTitle", "What to call it where the whole text is too long.", FocusPoint::shortTitle)
                .title("text", "The end of a sentence that begins with the framework's focusPointsLeadIn.",
                        FocusPoint::text)
                .with("order", "Its place among the focus points of its relation, smallest first; null for the last.",
                        Kinds.orNull(Kinds.anyWhole()), point -> order(point.order()))
                .reference("relation", "The relation it belongs to.", toRelation, (point, view) ->
                        view.snapshot().relations().find(point.relation()))
                .related("questions", "The questions about it, in their order.", questions, (point, view) ->
                        Related.first(ItemShapes.MOST_RELATED,
                                view.snapshot().questions().with(QuestionFacet.FOCUS_POINT, point.id()),
                                "questions?focusPoint=" + Links.encoded(point.id())))
                .related("stories", "The stories about it, newest first.", stories, (point, view) ->
                        Related.first(ItemShapes.MOST_RELATED,
                                view.snapshot().stories().with(StoryFacet.FOCUS_POINT, point.id()),
                                "stories?focusPoint=" + Links.encoded(point.id()))));
    }

    static Optional<String> filled(final String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /** An order that was not filled in is kept as the last place there is. */
    static Optional<Long> order(final long order) {
        return order == Long.MAX_VALUE ? Optional.empty() : Optional.of(order);
    }
}
