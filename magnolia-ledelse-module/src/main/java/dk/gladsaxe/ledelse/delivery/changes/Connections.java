package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.FocusPointFacet;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.QuestionFacet;
import dk.gladsaxe.ledelse.content.RelationFacet;
import dk.gladsaxe.ledelse.content.Shelf;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the items of one snapshot hang together, one step at a time. Immutable. */
final class Connections {

    private final Ledelsesgrundlag snapshot;

    Connections(final Ledelsesgrundlag snapshot) {
        this.snapshot = snapshot;
    }

    /** What the item itself refers to, as far as it is there. */
    List<Item> references(final Item item) {
        return switch (ItemType.of(item)) {
            case FRAMEWORK -> List.of();
            case RELATION -> found(snapshot.frameworks(), List.of(((Relation) item).framework()));
            case FOCUS_POINT -> found(snapshot.relations(), List.of(((FocusPoint) item).relation()));
            case STORY -> references((Story) item);
            case QUESTION -> references((Question) item);
        };
    }

    private List<Item> references(final Story story) {
        return joined(today(story.relations()), found(snapshot.focusPoints(), story.focusPoints()),
                found(snapshot.questions(), story.questions()));
    }

    private List<Item> references(final Question question) {
        return joined(today(question.relations()),
                found(snapshot.focusPoints(), question.focusPoint().stream().toList()));
    }

    /** The items that have this one among their references. */
    List<Item> referrers(final Item item) {
        return switch (ItemType.of(item)) {
            case FRAMEWORK -> List.copyOf(snapshot.relations((Framework) item));
            case RELATION -> referrers((Relation) item);
            case FOCUS_POINT -> joined(snapshot.questions().with(QuestionFacet.FOCUS_POINT, item.id()),
                    snapshot.stories().with(StoryFacet.FOCUS_POINT, item.id()));
            case STORY -> List.of();
            case QUESTION -> List.copyOf(snapshot.stories().with(StoryFacet.QUESTION, item.id()));
        };
    }

    private List<Item> referrers(final Relation relation) {
        final List<FocusPoint> parts = snapshot.focusPoints(relation);
        final Optional<Relation> today = Addresses.relation(relation.key(), snapshot);
        return today.isPresent() && today.get() == relation ? joined(parts, bearing(relation.key())) : List.copyOf(parts);
    }

    /** The questions and stories that name a relation by this key, whether there is one or not. */
    List<Item> bearing(final String key) {
        return joined(snapshot.questions().with(QuestionFacet.RELATION, key),
                snapshot.stories().with(StoryFacet.RELATION, key));
    }

    /** What the item shows of those that refer to it. */
    List<Listing> lists(final Item item) {
        return switch (ItemType.of(item)) {
            case FRAMEWORK -> List.of(parts(snapshot.relations((Framework) item)));
            case RELATION -> List.of(parts(snapshot.focusPoints((Relation) item)),
                    related(snapshot.questions().with(QuestionFacet.RELATION, ((Relation) item).key())),
                    related(snapshot.stories().with(StoryFacet.RELATION, ((Relation) item).key())));
            case FOCUS_POINT -> List.of(related(snapshot.questions().with(QuestionFacet.FOCUS_POINT, item.id())),
                    related(snapshot.stories().with(StoryFacet.FOCUS_POINT, item.id())));
            case STORY -> List.of();
            case QUESTION -> List.of(related(snapshot.stories().with(StoryFacet.QUESTION, item.id())));
        };
    }

    /** The items whose lists this one may be in; of an item of another snapshot, those whose lists it would be in. */
    List<Item> owners(final Item item) {
        return switch (ItemType.of(item)) {
            case FRAMEWORK -> List.of();
            case RELATION, FOCUS_POINT -> references(item);
            case STORY -> {
                final Story story = (Story) item;
                yield joined(everywhere(story.relations()), found(snapshot.focusPoints(), story.focusPoints()),
                        found(snapshot.questions(), story.questions()));
            }
            case QUESTION -> {
                final Question question = (Question) item;
                yield joined(everywhere(question.relations()),
                        found(snapshot.focusPoints(), question.focusPoint().stream().toList()));
            }
        };
    }

    /** The items that have lists, whether anything is in them or not. */
    List<Item> allOwners() {
        return joined(snapshot.frameworks().all(), snapshot.relations().all(), snapshot.focusPoints().all(),
                snapshot.questions().all());
    }

    /** The relations that these keys mean today. */
    private List<Item> today(final List<String> keys) {
        final List<Item> relations = new ArrayList<>(keys.size());
        keys.forEach(key -> Addresses.relation(key, snapshot).ifPresent(relations::add));
        return relations;
    }

    /** The relations of every edition that bear one of these keys. */
    private List<Item> everywhere(final List<String> keys) {
        final List<Item> relations = new ArrayList<>();
        keys.forEach(key -> relations.addAll(snapshot.relations().with(RelationFacet.KEY, key)));
        return relations;
    }

    private static List<Item> found(final Shelf<? extends Item, ?> shelf, final List<String> ids) {
        final List<Item> items = new ArrayList<>(ids.size());
        ids.forEach(id -> shelf.find(id).ifPresent(items::add));
        return items;
    }

    private static Listing parts(final List<? extends Item> all) {
        return Listing.first(ItemShapes.MOST_PARTS, all);
    }

    private static Listing related(final List<? extends Item> all) {
        return Listing.first(ItemShapes.MOST_RELATED, all);
    }

    @SafeVarargs
    private static List<Item> joined(final List<? extends Item>... lists) {
        final List<Item> all = new ArrayList<>();
        for (final List<? extends Item> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
