package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;

/**
 * Everything valid that was found in the workspaces, of any date and in no particular order.
 *
 * @param stories also those whose consent has ended or whose day has not come
 * @param faults  what was wrong with the rest
 * @param unread  the workspaces that could not be opened or walked through; empty when all were read
 */
public record Content(
        List<Framework> frameworks,
        List<Relation> relations,
        List<FocusPoint> focusPoints,
        List<Question> questions,
        List<Story> stories,
        List<Fault> faults,
        List<String> unread) {

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
    }

    /** Whether every workspace was read. */
    public boolean complete() {
        return unread.isEmpty();
    }
}
