package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import dk.gladsaxe.ledelse.model.Text;
import dk.gladsaxe.ledelse.search.Passage.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An item as it is searched and shown in one language.
 *
 * @param passages without the title
 */
record Entry(HitType type, Item item, Text title, List<Passage> passages) {

    Entry {
        passages = passages.stream().filter(each -> !each.text().isEmpty()).toList();
    }

    /** What readers of a language can find in an item. */
    static Entry of(final Item item, final String lang) {
        if (item instanceof Story story) {
            return of(story, lang);
        } else if (item instanceof Question question) {
            return of(question, lang);
        } else if (item instanceof FocusPoint point) {
            return of(point, lang);
        } else if (item instanceof Relation relation) {
            return of(relation, lang);
        }
        throw new IllegalArgumentException("items of " + item.getClass().getSimpleName() + " are not searched");
    }

    /** What there is to find in a snapshot, type by type, each in the order of the snapshot. */
    static List<Item> itemsOf(final Ledelsesgrundlag snapshot) {
        final List<Item> items = new ArrayList<>();
        final List<Relation> relations = snapshot.current().map(snapshot::relations).orElse(List.of());
        items.addAll(relations);
        relations.forEach(each -> items.addAll(snapshot.focusPoints(each)));
        items.addAll(snapshot.stories().all());
        items.addAll(snapshot.questions().all());
        return items;
    }

    /** All texts, the title first. */
    Stream<Passage> texts() {
        return Stream.concat(Stream.of(Passage.shown(Rank.TITLE, title)), passages.stream());
    }

    private static Entry of(final Relation relation, final String lang) {
        return new Entry(HitType.RELATION, relation, relation.title().text(lang), List.of(
                Passage.shown(Rank.LEAD, relation.tagline().text(lang)),
                Passage.shown(Rank.BODY, plain(relation.introduction(), lang))));
    }

    private static Entry of(final FocusPoint point, final String lang) {
        final Text text = point.text().text(lang);
        final Text title = point.shortTitle().text(lang);
        return title.isEmpty() ? new Entry(HitType.FOCUS_POINT, point, text, List.of())
                : new Entry(HitType.FOCUS_POINT, point, title, List.of(Passage.shown(Rank.LEAD, text)));
    }

    private static Entry of(final Story story, final String lang) {
        final List<Passage> passages = new ArrayList<>();
        passages.add(Passage.shown(Rank.LEAD, story.lead().text(lang)));
        passages.add(Passage.shown(Rank.BODY, plain(story.body(), lang)));
        story.themes().forEach(theme -> passages.add(Passage.hidden(new Text(theme, "da"))));
        final Narrator narrator = story.narrator();
        passages.add(Passage.hidden(narrator.role().text(lang)));
        passages.add(Passage.hidden(new Text(narrator.department(), "da")));
        if (narrator instanceof Narrator.Named named) {
            passages.add(Passage.hidden(new Text(named.name(), "da")));
        }
        return new Entry(HitType.STORY, story, story.title().text(lang), passages);
    }

    private static Entry of(final Question question, final String lang) {
        return new Entry(HitType.QUESTION, question, question.text().text(lang), question.followUps().texts(lang)
                .stream().map(each -> Passage.shown(Rank.BODY, each)).toList());
    }

    private static Text plain(final LocalizedRichText text, final String lang) {
        return new Text(text.text(lang).plain(), text.lang(lang));
    }
}
