package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Content as it is read where the drafts are not: what cannot be without one of them is not there either, and no item
 * refers to one. An item that refers to none stays the same object, and so does one that has lost its references in the
 * snapshot before already.
 */
final class WithoutDrafts {

    private final Content all;
    private final Optional<Ledelsesgrundlag> former;
    private final List<Framework> frameworks;
    private final List<Relation> relations;
    private final List<FocusPoint> focusPoints;
    private final List<Question> questions;
    private final List<Story> stories;

    private WithoutDrafts(final Content all, final Optional<Ledelsesgrundlag> former) {
        this.all = all;
        this.former = former;
        this.frameworks = published(all.frameworks(), any -> true, Function.identity());
        final Set<String> frameworkIds = collect(frameworks, Framework::id);
        this.relations = published(all.relations(), each -> frameworkIds.contains(each.framework()), this::cut);
        final Set<String> relationIds = collect(relations, Relation::id);
        final Set<String> keys = collect(relations, Relation::key);
        this.focusPoints = published(
                all.focusPoints(), each -> relationIds.contains(each.relation()), Function.identity());
        final Set<String> focusPointIds = collect(focusPoints, FocusPoint::id);
        this.questions = published(all.questions(), any -> true, each -> cut(each, keys, focusPointIds));
        final Set<String> questionIds = collect(questions, Question::id);
        this.stories = published(all.stories(), any -> true, each -> cut(each, keys, focusPointIds, questionIds));
    }

    /** @param former the snapshot without drafts that was made before */
    static Content of(final Content content, final Optional<Ledelsesgrundlag> former) {
        return content.drafts().isEmpty() ? content : new WithoutDrafts(content, former).content();
    }

    private Content content() {
        final Map<String, List<String>> faulty = all.faultyFields().entrySet().stream()
                .filter(each -> !all.drafts().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Content(frameworks, relations, focusPoints, questions, stories, all.faults(), all.unread(),
                Set.of(), faulty);
    }

    private <T extends Item> List<T> published(
            final List<T> items, final Predicate<T> hasWhatItNeeds, final Function<T, T> cut) {
        return items.stream().filter(each -> !all.drafts().contains(each.id())).filter(hasWhatItNeeds).map(cut)
                .collect(Collectors.toUnmodifiableList());
    }

    private Relation cut(final Relation relation) {
        final Optional<Image> image = cut(relation.image());
        return image.equals(relation.image()) ? relation
                : known(relation.with(image), former.map(Ledelsesgrundlag::relations));
    }

    private Question cut(final Question question, final Set<String> keys, final Set<String> focusPoints) {
        final List<String> relations = among(keys, question.relations());
        final Optional<String> focusPoint = question.focusPoint().filter(focusPoints::contains);
        return relations == question.relations() && focusPoint.equals(question.focusPoint()) ? question
                : known(question.with(relations, focusPoint), former.map(Ledelsesgrundlag::questions));
    }

    private Story cut(
            final Story story, final Set<String> keys, final Set<String> focusPoints, final Set<String> questions) {
        final List<String> relations = among(keys, story.relations());
        final List<String> points = among(focusPoints, story.focusPoints());
        final List<String> asked = among(questions, story.questions());
        final Optional<Image> image = cut(story.image());
        return relations == story.relations() && points == story.focusPoints() && asked == story.questions()
                && image.equals(story.image()) ? story
                : known(story.with(relations, points, asked, image), former.map(Ledelsesgrundlag::stories));
    }

    private Optional<Image> cut(final Optional<Image> image) {
        return image.map(each -> each.with(each.file().filter(file -> !all.drafts().contains(file.identifier()))));
    }

    private <T extends Item> T known(final T cut, final Optional<? extends Shelf<T, ?>> before) {
        return before.flatMap(shelf -> shelf.find(cut.id())).filter(cut::equals)
                .filter(each -> former.orElseThrow().faultyFields(each).equals(all.faultyFields(cut.id())))
                .orElse(cut);
    }

    private static List<String> among(final Set<String> those, final List<String> references) {
        return those.containsAll(references) ? references : references.stream().filter(those::contains).toList();
    }

    private static <T extends Item> Set<String> collect(final List<T> items, final Function<T, String> what) {
        return items.stream().map(what).collect(Collectors.toSet());
    }
}
