package dk.gladsaxe.ledelse.embedded.advice;

/** How much it matters. The name stands in message keys and addresses. */
public enum Severity {

    /** Readers do not get it, or not the whole of it. */
    FAULT,
    /** Readers get something that is wrong, or soon will not get it. */
    WARNING,
    /** It could be easier to read, or reach more people. */
    HINT
}
