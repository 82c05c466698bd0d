package dk.gladsaxe.ledelse.model;

/** Who tells a story: somebody by name, or somebody whose name is nowhere in the value. */
public sealed interface Narrator {

    /** What the narrator works as; empty when not filled in. */
    Localized role();

    /** Where the narrator works; empty when not filled in. */
    String department();

    /** Whether the name is withheld; only a narrator that is not anonymous has a name to ask for. */
    boolean anonymous();

    /** A narrator who stands by the story with a name, which is never blank. */
    record Named(String name, Localized role, String department) implements Narrator {

        public Named {
            Checks.filled(name, "Narrator.name");
            Checks.present(role, "Narrator.role");
            Checks.present(department, "Narrator.department");
        }

        @Override
        public boolean anonymous() {
            return false;
        }
    }

    /** A narrator whose name is withheld, or was never given. */
    record Anonymised(Localized role, String department) implements Narrator {

        public Anonymised {
            Checks.present(role, "Narrator.role");
            Checks.present(department, "Narrator.department");
        }

        @Override
        public boolean anonymous() {
            return true;
        }
    }
}
