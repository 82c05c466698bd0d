package dk.gladsaxe.ledelse.embedded.problems;

import java.util.List;
import java.util.stream.Collectors;

/** Files of modules cannot be used. The message holds every error, one a line; nothing has been changed. */
public class ProblemsFound extends RuntimeException implements BadInput {

    private final transient List<Problem> problems;

    public ProblemsFound(final List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** All of them, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
