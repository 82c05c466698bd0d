package dk.gladsaxe.ledelse.model;

import java.util.List;
import java.util.Optional;

/**
 * A question to reflect on.
 *
 * @param text       never blank in Danish
 * @param followUps  prompts that carry the talk on
 * @param relations  the keys of the relations it is about, which hold across editions
 * @param focusPoint the identifier of the focus point it is about
 * @param order      its place among the questions, smallest first
 */
public record Question(
        String id,
        String name,
        Localized text,
        LocalizedList followUps,
        Optional<Audience> audience,
        Optional<Situation> situation,
        List<String> relations,
        Optional<String> focusPoint,
        long order) implements Item {

    public Question {
        Checks.filled(id, "Question.id");
        Checks.filled(name, "Question.name");
        Checks.filled(text, "Question.text");
        Checks.present(followUps, "Question.followUps");
        Checks.present(audience, "Question.audience");
        Checks.present(situation, "Question.situation");
        relations = List.copyOf(relations);
        Checks.present(focusPoint, "Question.focusPoint");
    }

    /** The same question with these references. */
    public Question with(final List<String> otherRelations, final Optional<String> otherFocusPoint) {
        return new Question(
                id, name, text, followUps, audience, situation, otherRelations, otherFocusPoint, order);
    }
}
