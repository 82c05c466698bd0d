package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Contact;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.ImageFile;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Story;

/** What answers show of an item besides its name and its references, put in one after the other. */
final class ItemContent {

    private ItemContent() {
    }

    static void put(final Item item, final Hashing into) {
        switch (ItemType.of(item)) {
            case FRAMEWORK -> put((Framework) item, into);
            case RELATION -> put((Relation) item, into);
            case FOCUS_POINT -> put((FocusPoint) item, into);
            case STORY -> put((Story) item, into);
            case QUESTION -> put((Question) item, into);
        }
    }

    private static void put(final Framework framework, final Hashing into) {
        put(into, framework.title());
        into.put(framework.edition());
        into.put(framework.validFrom(), (each, day) -> each.put(day.toEpochDay()));
        into.put(framework.validTo(), (each, day) -> each.put(day.toEpochDay()));
        put(into, framework.introduction());
        put(into, framework.leadershipView());
        put(into, framework.principlesLeadIn());
        into.put(framework.principles(), (each, principle) -> put(each, principle.text()));
        put(into, framework.focusPointsLeadIn());
        into.put(framework.contact(), ItemContent::put);
        into.put(framework.intranetName());
    }

    private static void put(final Hashing into, final Contact contact) {
        into.put(contact.organisation());
        put(into, contact.unit());
        into.put(contact.address(), Hashing::put);
        into.put(contact.email());
        into.put(contact.phone());
    }

    private static void put(final Relation relation, final Hashing into) {
        into.put(relation.key());
        into.put(relation.direction().key());
        put(into, relation.title());
        put(into, relation.tagline());
        put(into, relation.introduction());
        into.put(relation.order());
        into.put(relation.colour().key());
        into.put(relation.image(), ItemContent::put);
    }

    private static void put(final FocusPoint point, final Hashing into) {
        into.put(point.order());
        put(into, point.shortTitle());
        put(into, point.text());
    }

    private static void put(final Story story, final Hashing into) {
        put(into, story.title());
        put(into, story.lead());
        put(into, story.body());
        put(into, story.narrator());
        into.put(story.date(), (each, day) -> each.put(day.toEpochDay()));
        into.put(story.image(), ItemContent::put);
        into.put(story.themes(), Hashing::put);
    }

    private static void put(final Hashing into, final Narrator narrator) {
        into.put(narrator.anonymous() ? 1 : 0);
        if (narrator instanceof Narrator.Named named) {
            into.put(named.name());
        }
        put(into, narrator.role());
        into.put(narrator.department());
    }

    private static void put(final Question question, final Hashing into) {
        put(into, question.text());
        put(into, question.followUps());
        into.put(question.audience().map(Keyed::key), Hashing::put);
        into.put(question.situation().map(Keyed::key), Hashing::put);
        into.put(question.order());
    }

    private static void put(final Hashing into, final Image image) {
        into.put(image.asset());
        put(into, image.alt());
        into.put(image.file(), ItemContent::put);
    }

    private static void put(final Hashing into, final ImageFile file) {
        into.put(file.identifier());
        into.put(file.name());
        into.put(file.mimeType());
        into.put(file.width().orElse(0));
        into.put(file.height().orElse(0));
        into.put(file.changed(), (each, instant) -> each.put(instant.toEpochMilli()));
    }

    private static void put(final Hashing into, final Localized text) {
        into.put(text.danish());
        into.put(text.english(), Hashing::put);
    }

    private static void put(final Hashing into, final LocalizedList texts) {
        into.put(texts.danish(), Hashing::put);
        into.put(texts.english(), Hashing::put);
    }

    private static void put(final Hashing into, final LocalizedRichText text) {
        into.put(text.danish().html());
        into.put(text.english().map(RichText::html), Hashing::put);
    }
}
