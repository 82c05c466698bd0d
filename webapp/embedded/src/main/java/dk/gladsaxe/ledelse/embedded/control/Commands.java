package dk.gladsaxe.ledelse.embedded.control;

import java.io.PrintWriter;

/** Runs commands inside the host. Safe for use by several threads. */
@FunctionalInterface
public interface Commands {

    /** Runs one to its end; what it prints goes to the writers. Gives its exit code. */
    int run(ControlRequest request, PrintWriter out, PrintWriter err);
}
