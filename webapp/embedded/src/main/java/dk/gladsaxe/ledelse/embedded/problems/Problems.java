package dk.gladsaxe.ledelse.embedded.problems;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is found while files are read; the same finding counts once. Used by one thread. */
public final class Problems {

    private final Set<Problem> found = new TreeSet<>();

    public void add(final Problem problem) {
        found.add(problem);
    }

    public void addAll(final Collection<Problem> problems) {
        found.addAll(problems);
    }

    public void error(
            final Rule rule, final Place place, final String keyPath, final String what, final String remedy) {
        add(Problem.error(rule, place, keyPath, what, remedy));
    }

    public void warning(
            final Rule rule, final Place place, final String keyPath, final String what, final String remedy) {
        add(Problem.warning(rule, place, keyPath, what, remedy));
    }

    /** Everything so far, in order of place. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Those that keep a definition from being used. */
    public List<Problem> errors() {
        return found.stream().filter(Problem::isError).toList();
    }

    public List<Problem> warnings() {
        return found.stream().filter(problem -> !problem.isError()).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }
}
