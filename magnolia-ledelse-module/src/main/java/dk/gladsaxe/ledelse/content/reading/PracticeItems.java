package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Story;
import javax.jcr.RepositoryException;

/**
 * Makes stories and questions out of their nodes, with the references that are stored. Whatever decides whether a story or a name may be seen is read
 * strictly: when it cannot be understood, the story is not shown.
 */
final class PracticeItems {

    private PracticeItems() {
    }

    static Story story(final Fields fields) throws RepositoryException {
        return new Story(
                fields.id(),
                fields.name(),
                fields.requiredLocalized("title"),
                fields.localized("lead"),
                fields.richText("body"),
                narrator(fields),
                fields.strict().date("date"),
                fields.picture(),
                fields.shared("relations"),
                fields.shared("focusPoints"),
                fields.shared("questions"),
                fields.shared("themes"),
                new Consent(fields.strict().flag("consentGiven"), fields.strict().date("consentUntil")),
                fields.date("reviewDate"),
                fields.text("owner").intern());
    }

    static Question question(final Fields fields) throws RepositoryException {
        return new Question(
                fields.id(),
                fields.name(),
                fields.requiredLocalized("text"),
                fields.localizedList("followUps"),
                fields.choice("audience", Audience.class),
                fields.choice("situation", Situation.class),
                fields.shared("relations"),
                fields.shared("focusPoint").stream().findFirst(),
                fields.order());
    }

    private static Narrator narrator(final Fields fields) throws RepositoryException {
        final String name = fields.text("narratorName");
        final Localized role = fields.localized("narratorRole");
        final String department = fields.text("narratorDepartment").intern();
        return name.isEmpty() || fields.strict().flag("narratorAnonymous")
                ? new Narrator.Anonymised(role, department)
                : new Narrator.Named(name, role, department);
    }
}
