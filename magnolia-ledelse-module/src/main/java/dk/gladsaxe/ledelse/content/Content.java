package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything valid that was found in the workspaces, of any date and in no particular order.
 *
 * @param stories      also those whose consent has ended or whose day has not come
 * @param faults       what was wrong with the rest
 * @param unread       the workspaces that could not be opened or walked through; empty when all were read
 * @param drafts       the identifiers of those items, and of those assets of their images, that are not exactly as they
 *                     were last published; means nothing on an instance that things are published to
 * @param faultyFields by identifier of an item that is here, the names of its properties, without the suffix of a
 *                     language, that hold a value with a fault, which was therefore left out or cut; an item without
 *                     such is not a key
 */
public record Content(
        List<Framework> frameworks,
        List<Relation> relations,
        List<FocusPoint> focusPoints,
        List<Question> questions,
        List<Story> stories,
        List<Fault> faults,
        List<String> unread,
        Set<String> drafts,
        Map<String, List<String>> faultyFields) {

    public static final Content EMPTY =
            new Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Content {
        frameworks = List.copyOf(frameworks);
        relations = List.copyOf(relations);
        focusPoints = List.copyOf(focusPoints);
        questions = List.copyOf(questions);
        stories = List.copyOf(stories);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
        drafts = Set.copyOf(drafts);
        faultyFields = Map.copyOf(faultyFields);
    }

    /** Content without drafts, and of whose items none has a faulty field. */
    public Content(
            final List<Framework> frameworks,
            final List<Relation> relations,
            final List<FocusPoint> focusPoints,
            final List<Question> questions,
            final List<Story> stories,
            final List<Fault> faults,
            final List<String> unread) {
        this(frameworks, relations, focusPoints, questions, stories, faults, unread, Set.of(), Map.of());
    }

    /** Whether every workspace was read. */
    public boolean complete() {
        return unread.isEmpty();
    }

    /** As the map of this name has it; empty for an item of whose fields none is faulty. */
    public List<String> faultyFields(final String id) {
        return faultyFields.getOrDefault(id, List.of());
    }
}
