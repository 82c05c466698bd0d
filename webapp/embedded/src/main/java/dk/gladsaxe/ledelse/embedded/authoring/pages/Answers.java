package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.pages.Outcome;

/** Says how an operation ended, in the person's language. */
final class Answers {

    private Answers() {
    }

    /** @param done key of the text for when it was done, with these arguments */
    static Flash of(final Visit visit, final Outcome outcome, final String done, final Object... arguments) {
        if (outcome instanceof Outcome.Done) {
            return new Flash(Flash.Kind.DONE, visit.texts().of(done, arguments));
        } else if (outcome instanceof Outcome.NameTaken taken) {
            return failed(visit, "pages.nameTaken", taken.name());
        } else if (outcome instanceof Outcome.IntoItself) {
            return failed(visit, "pages.intoItself");
        } else if (outcome instanceof Outcome.NoRoom) {
            return failed(visit, "pages.noRoom");
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            return overtaken.by().isEmpty()
                    ? failed(visit, "pages.overtaken") : failed(visit, "pages.overtakenBy", overtaken.by());
        } else if (outcome instanceof Outcome.NothingToUndo) {
            return failed(visit, "pages.nothingToUndo");
        }
        return failed(visit, "pages.gone");
    }

    /** What a component is called: its kind, and what it is recognised by. */
    static String named(final String label, final String title) {
        return title.isEmpty() ? label : label + " – " + title;
    }

    static Flash failed(final Visit visit, final String key, final Object... arguments) {
        return new Flash(Flash.Kind.FAILED, visit.texts().of(key, arguments));
    }
}
