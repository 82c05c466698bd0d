package dk.gladsaxe.ledelse.embedded.problems;

/**
 * Marks exceptions that say that something a person handed in cannot be used: a file, an option, a folder. Their message
 * is written for that person and is complete; the command line prints it alone and ends with exit code 2.
 */
public interface BadInput {
}
