package dk.gladsaxe.ledelse.embedded.importer;

/** Hears how far an import has come. Called on the thread that imports; must not throw. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress NONE = (step, done, total) -> { };

    /**
     * A step is done.
     *
     * @param step  what was done, in plain words
     * @param done  how many steps are done
     * @param total how many there are
     */
    void done(String step, int done, int total);
}
