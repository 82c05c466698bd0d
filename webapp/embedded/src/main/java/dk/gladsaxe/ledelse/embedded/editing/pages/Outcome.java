package dk.gladsaxe.ledelse.embedded.editing.pages;

/** How an operation on a page or on something of it ended. Except for {@link Done} nothing of the page was changed. */
public sealed interface Outcome {

    /** @param path where the page or component that it was about is now; of what is gone, where it was */
    record Done(String path) implements Outcome {
    }

    /** It is not there any more, or the user may not see it. */
    record Gone() implements Outcome {
    }

    /** Another page in the same place has that name. */
    record NameTaken(String name) implements Outcome {
    }

    /** A page cannot lie below itself. */
    record IntoItself() implements Outcome {
    }

    /** The area takes no more components, or none of that kind. */
    record NoRoom() implements Outcome {
    }

    /** Somebody else has changed the same since the person saw it. @param by empty when nobody says so */
    record Overtaken(String by) implements Outcome {
    }

    /** There is nothing to undo. */
    record NothingToUndo() implements Outcome {
    }
}
