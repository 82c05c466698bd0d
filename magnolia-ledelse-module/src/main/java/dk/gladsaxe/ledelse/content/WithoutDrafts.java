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
 * refers to one. An item that refers to none stays the same object.
 */
final class WithoutDrafts {

    private final Content all;
    private final List<Framework> frameworks;
    private final List<Relation> relations;
    private final List<FocusPoint> focusPoints;
    private final List<Question> questions;
    private final List<Story> stories;

    private WithoutDrafts(final Content all) {
        this.all = all;
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

    static Content of(final Content content) {
        return content.drafts().isEmpty() ? content : new WithoutDrafts(content).content();
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
                .toList();
    }

    private Relation cut(final Relation relation) {
        final Optional<Image> image = cut(relation.image());
        return image.equals(relation.image()) ? relation : relation.with(image);
    }

    private static Question cut(final Question question, final Set<String> keys, final Set<String> focusPoints) {
        final List<String> relations = among(keys, question.relations());
        final Optional<String> focusPoint = question.focusPoint().filter(focusPoints::contains);
        return relations.size() == question.relations().size() && focusPoint.equals(question.focusPoint())
                ? question : question.with(relations, focusPoint);
    }

    private Story cut(
            final Story story, final Set<String> keys, final Set<String> focusPoints, final Set<String> questions) {
        final Story cut = story.with(among(keys, story.relations()), among(focusPoints, story.focusPoints()),
                among(questions, story.questions()), cut(story.image()));
        return cut.equals(story) ? story : cut;
    }

    private Optional<Image> cut(final Optional<Image> image) {
        return image.map(each -> each.with(each.file().filter(file -> !all.drafts().contains(file.identifier()))));
    }

    private static List<String> among(final Set<String> those, final List<String> references) {
        return those.containsAll(references) ? references : references.stream().filter(those::contains).toList();
    }

    private static <T extends Item> Set<String> collect(final List<T> items, final Function<T, String> what) {
        return items.stream().map(what).collect(Collectors.toSet());
    }
}
