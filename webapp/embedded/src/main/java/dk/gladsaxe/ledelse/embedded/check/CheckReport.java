package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.problems.Problem;
import java.util.List;

/**
 * What a check found.
 *
 * @param findings in order of file and line
 * @param files    how many files were looked at
 */
public record CheckReport(List<Problem> findings, int files) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return findings.isEmpty();
    }

    /** One line that counts. */
    public String summary() {
        final long errors = findings.stream().filter(Problem::isError).count();
        return clean()
                ? counted(files, "file") + " checked, nothing found"
                : counted(files, "file") + " checked: " + counted(errors, "error") + ", "
                        + counted(findings.size() - errors, "warning");
    }

    private static String counted(final long count, final String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
