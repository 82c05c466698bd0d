package dk.gladsaxe.ledelse.embedded.export;

/** Hears how far an export has come. */
@FunctionalInterface
public interface ExportProgress {

    /** A step has done so many addresses of those known so far. */
    void at(String step, long done, long known);
}
