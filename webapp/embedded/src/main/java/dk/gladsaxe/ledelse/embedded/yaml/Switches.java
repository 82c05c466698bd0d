package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;

/** Words such as {@code no} and {@code on}, which YAML 1.1 takes for truth values (its type {@code bool}). */
public final class Switches {

    private Switches() {
    }

    /** Reports such a word where text and switches may both stand, and nobody can know which one is meant. */
    public static void check(final YamlScalar scalar, final String keyPath, final Problems problems) {
        scalar.value().filter(Boolean.class::isInstance).filter(value -> !scalar.text().matches("(?i)true|false"))
                .ifPresent(value -> problems.error(Rule.READS_DIFFERENTLY, scalar.place(), keyPath,
                        "YAML reads " + scalar.text() + " as " + value,
                        "put it in quotes when text is meant, else write " + value));
    }
}
